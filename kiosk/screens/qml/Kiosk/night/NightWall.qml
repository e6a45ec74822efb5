pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// Every printer as one instrument, with the clock and the alarms above. A reading: nothing here can be pressed.
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
    readonly property bool namedBelow: Geometry.night.pairs // upright there is no room beside the clock
    readonly property string alarmLine: [nightWall.alarms, namedBelow ? "" : nightWall.named].filter(words => words !== "").join(": ")
    readonly property real tileTop: head.y + head.height + Geometry.night.headGap
    readonly property real tileWidth: (width - 2 * Geometry.margin - (columns - 1) * gap) / columns
    readonly property real tileHeight: Math.min((height - tileTop - (lines - 1) * gap) / lines, Geometry.night.tileMost)

    ColumnLayout {
        id: head

        x: Geometry.margin
        y: Geometry.night.clockTop
        width: wall.width - 2 * x
        spacing: Geometry.space1

        RowLayout {
            spacing: Geometry.night.clockGap

            Label {
                Layout.leftMargin: -Geometry.opticalInset
                text: wall.nightWall.clock
                bold: true
                size: Geometry.night.clock
                color: Theme.read
            }

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                Label {
                    text: wall.nightWall.running
                    size: Theme.heading
                    color: Theme.ink2
                }

                NightAlarm {
                    Layout.fillWidth: true
                    visible: wall.nightWall.alarms !== ""
                    words: wall.alarmLine
                }
            }

            Label {
                horizontalAlignment: Text.AlignRight
                text: qsTr("night watch") + "\n" + wall.nightWall.date
                size: Theme.aside
                color: Theme.ink2
            }
        }

        NightAlarm {
            Layout.fillWidth: true
            Layout.bottomMargin: Geometry.space2
            visible: wall.namedBelow && words !== ""
            words: wall.nightWall.named
        }
    }

    Grid {
        x: Geometry.margin
        y: wall.tileTop
        columns: wall.columns
        spacing: wall.gap

        Repeater {
            model: wall.tiles

            NightTile {
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
