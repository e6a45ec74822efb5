import QtQuick
import QtQuick.Layouts
import Kiosk

// A greeting on an upright panel: everything below one another.
// Triggers: those of Companions, Purposes, Offers, GreetingButtons and Page.
GreetingFrame {
    id: page

    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: Geometry.margin
        anchors.rightMargin: Geometry.margin
        anchors.topMargin: Geometry.door.greetingTop
        anchors.bottomMargin: page.height - page.contentBottom
        spacing: Geometry.door.greetingGap

        GreetingTitle {
            Layout.fillWidth: true
            nickname: page.nickname
            asks: page.asks
        }

        RowLayout {
            Layout.fillHeight: false
            visible: !page.asks
            spacing: Geometry.gutter

            GreetingLine {
                Layout.fillWidth: true
                shell: page.shell
            }

            RequestButton {
                Layout.fillWidth: true
                Layout.preferredWidth: Geometry.door.requestButton
                wanted: !page.anonymous
                shell: page.shell
            }
        }

        Companions {
            Layout.fillWidth: true
            companions: page.shell.companions
        }

        Offers {
            Layout.fillWidth: true
            visible: page.anonymous
            shell: page.shell
        }

        Purposes {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: page.asksPurpose
            purpose: page.shell.purpose
        }

        Item {
            Layout.fillHeight: true
            visible: !page.asksPurpose
        }

        GreetingButtons {
            Layout.fillWidth: true
            shell: page.shell
            anonymous: page.anonymous
        }
    }
}
