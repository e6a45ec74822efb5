import QtQuick
import QtQuick.Layouts
import Kiosk

// The greeting on an upright panel: name, state, what is free and the buttons below one another.
// Triggers: those of FreeForYou, GreetingButtons and Page.
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
            Layout.fillWidth: true
            nickname: page.checkIn.nickname
        }

        RowLayout {
            Layout.alignment: Qt.AlignRight
            spacing: Geometry.space6

            GreetingStatus {
                horizontalAlignment: Text.AlignRight
            }

            GreetingDial {
                shell: page.shell
            }
        }

        FreeForYou {
            visible: !page.docked
            Layout.fillWidth: true
            Layout.fillHeight: true
            shell: page.shell
        }

        GreetingButtons {
            Layout.fillWidth: true
            checkIn: page.checkIn
        }
    }
}
