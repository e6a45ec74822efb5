pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// What is free by kind: tiles of one width in as many columns as the format has. Triggers: each as every Target, opens
// the board. Properties: `tileHeight`; `onGreen`, on the greeting's ground; `reading`, nothing to press.
Grid {
    id: grid

    required property Shell shell
    property int tileHeight: Geometry.door.kind
    property bool onGreen: false
    property bool reading: false
    readonly property int lines: Math.max(1, Math.ceil(kinds.count / columns))
    readonly property real tileW: (width - (columns - 1) * spacing) / columns

    columns: Geometry.door.kindColumns
    spacing: Geometry.gutter

    Repeater {
        id: kinds

        model: grid.shell.startPage.kinds

        KindTile {
            required property string key
            required property string spokenText

            objectName: "kind." + key
            width: grid.tileW
            height: grid.tileHeight
            label: spokenText
            onGreen: grid.onGreen
            reading: grid.reading || Panel.lowReach
            onTriggered: grid.shell.open("board")
        }
    }
}
