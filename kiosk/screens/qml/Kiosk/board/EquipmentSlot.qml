pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// One action of the page: a time with a large number, or a word; with a dial that counts down for undo.
// Triggers: as every Target. Properties: those of the model's rows; `fraction`, of the dial.
Target {
    id: slot

    required property string key
    required property string before
    required property string number
    required property string after
    required property bool primary
    required property bool countsDown
    property real fraction: 0
    readonly property color pen: primary ? Theme.signalInk : Theme.ink

    leftPadding: Geometry.space3
    rightPadding: Geometry.space3
    ground: primary ? Theme.signal : Theme.sheet
    edgeWidth: primary ? Theme.signalEdge : Geometry.edge

    component Word: Label {
        size: Theme.grown(Theme.action)
        color: slot.pen
        Accessible.ignored: true
    }

    contentItem: Item {
        Row {
            id: amount

            visible: slot.number !== ""
            anchors.centerIn: parent
            spacing: Geometry.space3
            scale: Math.min(1, parent.width / Math.max(1, implicitWidth)) // what is too long stays inside

            Word {
                anchors.baseline: number.baseline
                visible: text !== ""
                text: slot.before
            }

            Word {
                id: number

                text: slot.number
                bold: true
                size: Theme.grown(Geometry.board.slotNumber)
            }

            Word {
                anchors.baseline: number.baseline
                visible: text !== ""
                text: slot.after
            }
        }

        Row {
            visible: slot.number === ""
            anchors.centerIn: parent
            spacing: Geometry.space3

            Dial {
                id: dial

                anchors.verticalCenter: parent.verticalCenter
                visible: slot.countsDown
                size: Math.min(Geometry.board.undoDial, slot.width * .3)
                value: slot.fraction
                ticks: 40
            }

            Word {
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, amount.parent.width - (slot.countsDown ? dial.size + Geometry.space3 : 0))
                height: Math.min(implicitHeight, amount.parent.height)
                text: slot.label
                wrapMode: Text.WordWrap
                fontSizeMode: Text.Fit
                minimumPixelSize: Geometry.panel.typeLeast
                horizontalAlignment: Text.AlignHCenter
                bold: true
                size: Theme.grown(Theme.action)
            }
        }
    }
}
