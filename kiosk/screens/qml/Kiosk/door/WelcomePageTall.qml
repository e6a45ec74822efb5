import QtQuick
import QtQuick.Layouts
import Kiosk

// "Welcome" without a pass on an upright panel: everything below one another.
// Triggers: those of Headcount, FreeForYou, WelcomeButtons and Page.
GreetingFrame {
    id: page

    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: Geometry.margin
        anchors.rightMargin: Geometry.margin
        anchors.topMargin: Geometry.door.greetingTop
        anchors.bottomMargin: page.height - page.contentBottom
        spacing: Geometry.gutter

        GreetingTitle {
            nickname: ""
            asks: page.checkIn.asksHeadcount
        }

        RowLayout {
            ColumnLayout {
                spacing: Geometry.gutter

                Headcount {
                    objectName: "greeting.headcount"
                    checkIn: page.checkIn
                }

                GreetingStatus {
                    anonymous: true
                    visible: !page.checkIn.asksHeadcount
                }
            }

            Item {
                Layout.fillWidth: true
            }

            GreetingDial {
                Layout.alignment: Qt.AlignTop
                shell: page.shell
            }
        }

        FreeForYou {
            visible: !page.docked
            Layout.fillWidth: true
            Layout.fillHeight: true
            shell: page.shell
        }

        WelcomeButtons {
            Layout.fillWidth: true
            shell: page.shell
        }
    }
}
