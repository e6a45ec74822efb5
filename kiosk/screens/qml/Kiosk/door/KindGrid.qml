pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// What is free by kind: one row of tiles, two on an upright panel. Each opens the board.
Grid {
    id: wall

    required property Shell shell
    required property int tileH
    property bool onGreen: false
    property bool reading: false // nothing to press
    readonly property real tileW: (width - (columns - 1) * spacing) / columns

    columns: Theme.tall ? 3 : 6
    spacing: Geometry.gutter

    Repeater {
        model: wall.shell.startPage.kinds

        KindTile {
            required property string key
            required property string spokenText

            objectName: "kind." + key
            width: wall.tileW
            height: wall.tileH
            label: spokenText
            onGreen: wall.onGreen
            reading: wall.reading
            onTriggered: wall.shell.open("board")
        }
    }
}
