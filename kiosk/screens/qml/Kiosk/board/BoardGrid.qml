pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// The board: zones with their heads and tiles, at the lines and columns that the board gives them, in what room
// there is. Zones that share a line have a wider gap between them.
// Triggers: a tile as every Target, opens the page of its equipment.
Item {
    id: grid

    required property Shell shell
    readonly property BoardViewModel board: shell.board
    readonly property int gap: Geometry.gutter
    readonly property int zoneGap: Geometry.board.zoneGap
    readonly property int headHeight: Geometry.board.zoneHead + Geometry.board.zoneHeadGap
    readonly property real lineHeight: (height - (board.lines - 1) * Geometry.board.lineGap) / board.lines
    readonly property real lineWidth: width - (board.zonesInLine - 1) * (zoneGap - gap)

    // three tiles of a zone that has a line of its own share the whole line
    function widthOf(tiles: int): real {
        const places = Geometry.board.zoneAlone && tiles === 3 ? 3 : Geometry.board.places;
        return (lineWidth - (places - 1) * gap) / places;
    }
    function xOf(column: int, zoneInLine: int, tiles: int): real {
        return column * (widthOf(tiles) + gap) + zoneInLine * (zoneGap - gap);
    }
    function yOf(line: int): real {
        return line * (lineHeight + Geometry.board.lineGap);
    }

    Label {
        objectName: "board.empty"
        visible: grid.board.tiles.count === 0
        y: Geometry.board.zoneHead
        width: grid.width
        wrapMode: Text.Wrap
        text: qsTr("There is no equipment here yet. Ask staff.")
        size: Theme.grown(Theme.lead)
    }

    Repeater {
        model: grid.board.heads

        ZoneHead {
            required property string tallyShort
            required property string tallyLong
            required property int line
            required property int column
            required property int zoneInLine
            required property int tilesInZone

            x: grid.xOf(column, zoneInLine, tilesInZone)
            y: grid.yOf(line)
            width: tilesInZone * (grid.widthOf(tilesInZone) + grid.gap) - grid.gap
            tally: width < Geometry.board.longTally ? tallyShort : tallyLong
        }
    }

    Repeater {
        model: grid.board.tiles

        EquipmentTile {
            required property string key
            required property int line
            required property int column
            required property int zoneInLine
            required property int tilesInZone
            required property string spokenText

            objectName: "tile." + name
            x: grid.xOf(column, zoneInLine, tilesInZone)
            y: grid.yOf(line) + grid.headHeight
            width: grid.widthOf(tilesInZone)
            height: grid.lineHeight - grid.headHeight
            label: spokenText
            onTriggered: grid.shell.equipmentPage.show(key)
        }
    }
}
