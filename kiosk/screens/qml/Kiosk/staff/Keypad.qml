pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// Ten digits, one back, one OK, all alike and never lit while pressed, so that nobody beside can read along.
// Triggers: each key as every Target; the page passes typed digits on by itself.
Grid {
    id: pad

    property real keyWidth: Geometry.px(30)
    property real keyHeight: Geometry.px(25.6)
    property bool open: true
    property bool canConfirm: false

    signal digit(string value)
    signal erase
    signal confirm

    columns: 3
    spacing: Geometry.gutter

    Repeater {
        model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "back", "0", "ok"]

        Target {
            id: key

            required property string modelData
            readonly property bool isBack: modelData === "back"
            readonly property bool isOk: modelData === "ok"
            readonly property bool pale: isOk && !pad.canConfirm

            objectName: "pin." + modelData
            width: pad.keyWidth
            height: pad.keyHeight
            opacity: 1
            enabled: isOk ? pad.canConfirm : pad.open
            label: isBack ? qsTr("Erase") : isOk ? qsTr("OK") : modelData
            onTriggered: isBack ? pad.erase() : isOk ? pad.confirm() : pad.digit(modelData)
            background: Rectangle {
                radius: Geometry.radius
                color: key.pale ? Theme.clear : key.isOk ? Theme.signal : key.isBack ? Theme.wall : Theme.sheet
                border.width: key.isOk && !key.pale && !Theme.contrast ? 0 : Theme.contrast ? Geometry.strongEdge : Geometry.edge
                border.color: key.pale && !Theme.contrast ? Theme.hair : Theme.edge
            }
            contentItem: Item {
                Label {
                    visible: !key.isBack && !key.isOk
                    anchors.centerIn: parent
                    text: key.modelData
                    bold: true
                    size: Math.min(Geometry.px(12), key.height * .5)
                    color: pad.open ? Theme.ink : Theme.edge
                    Accessible.ignored: true
                }

                Icon {
                    visible: key.isBack || key.isOk
                    anchors.centerIn: parent
                    name: key.isOk ? "check" : "back"
                    size: Math.min(Geometry.px(10), key.height * .44)
                    color: key.pale ? Theme.edge : key.isOk ? Theme.signalInk : Theme.ink
                    opacity: key.pale && Theme.contrast ? .4 : 1
                }
            }
        }
    }
}
