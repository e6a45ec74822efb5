pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// Ten digits, erase and OK: all alike and never lit while pressed, so that no bystander can read along.
// Properties: `open`, digits are taken; `canConfirm`, OK is lit. Its size decides the size of the keys.
// Signals: `digit(value)`, `erase`, `confirm`.
// Triggers: each key as every Target; the page passes typed digits on by itself.
GridLayout {
    id: pad

    property bool open: true
    property bool canConfirm: false

    signal digit(string value)
    signal erase
    signal confirm

    component PadKey: Target {
        id: key

        property bool lit: false
        property bool pale: false
        property string symbol: ""
        readonly property color pen: lit ? Theme.signalInk : Theme.ink

        Layout.fillWidth: true
        Layout.fillHeight: true
        opacity: 1
        edgeWidth: Theme.contrast ? Geometry.strongEdge : Geometry.edge
        background: Rectangle {
            radius: Geometry.radius
            color: key.ground
            border.width: key.edgeWidth
            border.color: key.edgeColor
        }
        contentItem: Item {
            Label {
                visible: key.symbol === ""
                anchors.centerIn: parent
                text: key.label
                bold: true
                size: Math.min(Geometry.staff.keyType, key.height * .5)
                color: pad.open ? Theme.ink : Theme.edge
                Accessible.ignored: true
            }

            Icon {
                visible: key.symbol !== ""
                anchors.centerIn: parent
                name: key.symbol
                size: Math.min(Geometry.staff.keySymbol, key.height * .44)
                color: key.pale ? Theme.edge : key.pen
                opacity: key.pale && Theme.contrast ? .4 : 1
            }
        }
    }

    columns: 3
    columnSpacing: Geometry.gutter
    rowSpacing: Geometry.gutter
    uniformCellHeights: true
    uniformCellWidths: true

    Repeater {
        model: 9

        PadKey {
            required property int index

            objectName: "pin." + label
            enabled: pad.open
            label: index + 1
            onTriggered: pad.digit(label)
        }
    }

    PadKey {
        objectName: "pin.back"
        enabled: pad.open
        label: qsTr("Erase")
        symbol: "back"
        ground: Theme.wall
        onTriggered: pad.erase()
    }

    PadKey {
        objectName: "pin.0"
        enabled: pad.open
        label: "0"
        onTriggered: pad.digit(label)
    }

    PadKey {
        objectName: "pin.ok"
        enabled: pad.canConfirm
        pale: !pad.canConfirm
        lit: pad.canConfirm
        label: qsTr("OK")
        symbol: "check"
        ground: pale ? Theme.clear : Theme.signal
        edgeWidth: pale ? Geometry.edge : Theme.signalEdge
        edgeColor: pale && !Theme.contrast ? Theme.hair : Theme.edge
        onTriggered: pad.confirm()
    }
}
