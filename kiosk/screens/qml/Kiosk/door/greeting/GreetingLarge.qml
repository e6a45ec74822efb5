import QtQuick
import QtQuick.Layouts
import Kiosk

// A greeting in large text on a wide panel: what they come for has its own page.
// Triggers: those of Companions, Offers, GreetingButtons and Page.
GreetingFrame {
    id: page

    readonly property string counted: shell.companions.headcount > 1 ? shell.companions.sentence : ""

    ColumnLayout {
        x: Geometry.margin
        y: Geometry.door.greetingTopLarge
        width: page.contentWidth
        spacing: Geometry.gutter

        RowLayout {
            Layout.fillHeight: false
            spacing: Geometry.gutter

            GreetingLine {
                Layout.fillWidth: true
                shell: page.shell
                words: page.asks ? qsTr("How many?") : page.counted || page.nickname || page.shell.companions.sentence
            }

            RequestButton {
                wanted: !page.anonymous
                shell: page.shell
            }
        }

        Companions {
            Layout.fillWidth: true
            companions: page.shell.companions
        }
    }

    ColumnLayout {
        anchors.left: parent.left
        anchors.leftMargin: Geometry.margin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: page.height - page.contentBottom
        width: page.contentWidth
        spacing: Geometry.gutter

        Offers {
            Layout.fillWidth: true
            visible: page.anonymous
            shell: page.shell
        }

        LargeButton {
            objectName: "greeting.purpose"
            Layout.fillWidth: true
            Layout.preferredHeight: Geometry.door.offerLarge
            visible: page.asksPurpose && (Geometry.door.purposeButtonLarge || !page.anonymous)
            label: qsTr("What will you do today?")
            onTriggered: page.shell.purpose.more()
        }

        GreetingButtons {
            Layout.fillWidth: true
            shell: page.shell
            anonymous: page.anonymous
        }
    }
}
