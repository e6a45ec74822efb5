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

        GreetingLine {
            readonly property string own: page.anonymous ? "" : shell.ownRequests.line

            Layout.fillWidth: true
            visible: !page.asks
            shell: page.shell
            words: own || shell.companions.sentence
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
