import QtQuick
import QtQuick.Layouts
import Kiosk

// A greeting on a wide or small panel: the name beside who came along, what they come for below, buttons in the foot.
// Triggers: those of Companions, Purposes, Offers, GreetingButtons and Page.
GreetingFrame {
    id: page

    ColumnLayout {
        anchors.left: parent.left
        anchors.leftMargin: Geometry.margin
        anchors.right: people.left
        anchors.rightMargin: Geometry.gutter
        anchors.top: parent.top
        anchors.topMargin: Geometry.door.greetingTop
        anchors.bottom: people.bottom
        spacing: 0

        GreetingTitle {
            Layout.fillWidth: true
            nickname: page.nickname
            asks: page.asks
        }

        Item {
            Layout.fillHeight: true
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
                wanted: !page.anonymous && Geometry.door.requestAside
                shell: page.shell
            }
        }

        Item {
            visible: offers.visible
            Layout.fillHeight: true
        }

        Offers {
            id: offers

            Layout.fillWidth: true
            visible: page.anonymous
            shell: page.shell
        }
    }

    Companions {
        id: people

        anchors.right: parent.right
        anchors.rightMargin: Geometry.margin
        anchors.top: parent.top
        anchors.topMargin: Geometry.door.companionsTop
        companions: page.shell.companions
    }

    Purposes {
        anchors.left: parent.left
        anchors.leftMargin: Geometry.margin
        anchors.top: people.bottom
        anchors.topMargin: Geometry.door.greetingGap
        anchors.bottom: buttons.top
        anchors.bottomMargin: Geometry.door.greetingGap
        width: page.contentWidth
        visible: page.asksPurpose
        purpose: page.shell.purpose
    }

    GreetingButtons {
        id: buttons

        anchors.right: parent.right
        anchors.rightMargin: Geometry.margin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Geometry.footPadding
        width: parent.width - page.foot.x - page.foot.nextX - Geometry.margin
        shell: page.shell
        anonymous: page.anonymous
    }
}
