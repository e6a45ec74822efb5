pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// Ten digits, clear and erase. Its size decides the size of the keys. Triggers: each key as every Target.
// Signals: `digit(value)`, `erase`, `clear`.
GridLayout {
    id: pad

    signal digit(string value)
    signal erase
    signal clear

    component PadKey: PushButton {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: Geometry.touchLeast
        leftPadding: 0
        rightPadding: 0
        size: Math.min(Geometry.door.padKey, height * .6)
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

            objectName: "group." + label
            label: index + 1
            onTriggered: pad.digit(label)
        }
    }

    PadKey {
        objectName: "group.clear"
        ground: Theme.wall
        label: qsTr("Clear")
        size: Geometry.door.padWord
        onTriggered: pad.clear()
    }

    PadKey {
        objectName: "group.0"
        label: "0"
        onTriggered: pad.digit(label)
    }

    PadKey {
        objectName: "group.back"
        ground: Theme.wall
        label: qsTr("Erase")
        caption: ""
        symbol: "back"
        symbolSize: Math.min(Geometry.door.padSymbol, height * .5)
        onTriggered: pad.erase()
    }
}
