pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// Every printer as one instrument, with the clock and the alarms above. While the print room is silent, that takes their
// place. A reading: nothing here can be pressed.
Item {
    id: wall

    required property NightWallViewModel nightWall
    readonly property RowModel tiles: nightWall.tiles as RowModel
    readonly property int count: Math.max(1, tiles.count)
    readonly property bool dense: Geometry.night.pairs || count > 5
    readonly property int across: Math.max(4, dense ? Math.ceil(count / 2) : count)
    readonly property int columns: Geometry.night.pairs ? 2 : across
    readonly property int lines: Math.ceil(count / columns)
    readonly property real gap: Geometry.night.gap
    readonly property bool silent: nightWall.silent
    readonly property bool namesOnly: dense && !Geometry.night.pairs // many tiles that say the same
    readonly property real headBottom: head.y + head.height + Geometry.night.headGap
    readonly property real tileTop: silent ? silence.y + silence.height + gap : headBottom
    readonly property real tileWidth: (width - 2 * Geometry.margin - (columns - 1) * gap) / columns
    readonly property real tileHeight: Math.min((height - tileTop - (lines - 1) * gap) / lines, Geometry.night.tileMost)

    NightHead {
        id: head

        x: Geometry.margin
        y: Geometry.night.clockTop
        width: wall.width - 2 * x
        nightWall: wall.nightWall
    }

    NightSilence {
        id: silence

        visible: wall.silent
        x: Geometry.margin
        y: wall.headBottom
        width: wall.width - 2 * x
        height: Math.max(Geometry.night.blockHeight, implicitHeight)
        nightWall: wall.nightWall
    }

    Label {
        objectName: "night.names"
        visible: wall.silent && wall.namesOnly
        x: Geometry.margin
        y: wall.tileTop + Geometry.space5
        width: wall.width - 2 * x
        text: qsTr("Not known: %1").arg(wall.nightWall.names)
        size: Geometry.night.unknownNames
        color: Theme.ink2
        wrapMode: Text.Wrap
    }

    Grid {
        x: Geometry.margin
        y: wall.tileTop
        columns: wall.columns
        spacing: wall.gap

        Repeater {
            model: wall.silent ? null : wall.tiles

            NightTile {
                width: wall.tileWidth
                height: wall.tileHeight
                dense: wall.dense
                bright: wall.nightWall.bright
                paused: wall.nightWall.paused
            }
        }

        Repeater {
            model: wall.silent && !wall.namesOnly ? wall.tiles : null

            NightUnknown {
                width: wall.tileWidth
                height: wall.tileHeight
                dense: wall.dense
            }
        }
    }

    Label {
        visible: wall.tiles.count === 0
        x: Geometry.margin
        y: wall.tileTop + Geometry.night.emptyTop
        text: qsTr("This hub has no printers yet.")
        size: Theme.title
        color: Theme.ink2
    }
}
