pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// Every printer as one instrument, with the clock and the alarms above. A reading: nothing here can be pressed.
Item {
    id: w

    required property NightWallViewModel nightWall
    readonly property RowModel tiles: nightWall.tiles as RowModel
    readonly property int count: Math.max(1, tiles.count)
    readonly property bool dense: Theme.tall || count > 5
    readonly property int columns: Theme.tall ? 2 : count > 5 ? Math.max(4, Math.ceil(count / 2)) : Math.max(4, count)
    readonly property int lines: Math.ceil(count / columns)
    readonly property real gap: Geometry.px(Theme.small ? 1.6 : 2.4)
    readonly property real y0: (named.visible ? named.y + named.height + Geometry.px(1.6) : clock.y + clock.height + Geometry.px(Theme.small ? .01 : 1))
    readonly property real tileW: (width - 2 * Geometry.margin - (columns - 1) * gap) / columns
    readonly property real tileH: Math.min((height - y0 - (lines - 1) * gap) / lines, Theme.tall ? Geometry.px(46) : height)

    component AlarmWords: Row {
        id: said

        required property string words

        spacing: Geometry.px(1.2)

        StatusMark {
            id: mark

            status: "out_of_order"
            color: Theme.signal
            size: Geometry.px(Theme.small ? 3.8 : 5)
            y: Math.max(0, (text.font.pixelSize * 1.2 - size) / 2)
        }

        Label {
            id: text

            objectName: "night.alarms"
            width: said.width - mark.width - said.spacing
            text: said.words
            bold: true
            size: Theme.small ? Theme.body : Theme.lead
            color: Theme.signal
            wrapMode: Text.WordWrap
        }
    }

    Label {
        id: clock

        x: Geometry.margin - Geometry.px(.5)
        y: Geometry.px(Theme.small ? .6 : 2.4)
        text: w.nightWall.clock
        bold: true
        size: Geometry.px(Theme.small ? 13 : 17)
        color: Theme.read
    }

    Column {
        id: head

        x: clock.x + clock.width + Geometry.px(Theme.small ? 3 : 5)
        width: day.x - Geometry.gutter - x
        anchors.verticalCenter: clock.verticalCenter
        anchors.verticalCenterOffset: Geometry.px(.6)

        Label {
            text: w.nightWall.running
            size: Theme.small ? Theme.body : Theme.lead
            color: Theme.ink2
        }

        AlarmWords {
            visible: w.nightWall.alarms !== ""
            width: head.width
            words: Theme.tall || w.nightWall.named === "" ? w.nightWall.alarms : w.nightWall.alarms + ": " + w.nightWall.named
        }
    }

    // upright there is no room beside the clock: what has no tile is named below it
    AlarmWords {
        id: named

        visible: Theme.tall && words !== ""
        x: Geometry.margin
        y: clock.y + clock.height + Geometry.px(.6)
        width: w.width - 2 * x
        words: w.nightWall.named
    }

    Label {
        id: day

        anchors.right: parent.right
        anchors.rightMargin: Geometry.margin
        anchors.verticalCenter: clock.verticalCenter
        anchors.verticalCenterOffset: Geometry.px(.6)
        horizontalAlignment: Text.AlignRight
        text: qsTr("night watch") + "\n" + w.nightWall.date
        size: Theme.small ? Theme.note : Theme.body
        color: Theme.ink2
    }

    Grid {
        x: Geometry.margin
        y: w.y0
        columns: w.columns
        spacing: w.gap

        Repeater {
            model: w.tiles

            NightTile {
                width: w.tileW
                height: w.tileH
                dense: w.dense
            }
        }
    }

    Label {
        visible: w.tiles.count === 0
        x: Geometry.margin
        y: w.y0 + Geometry.px(8)
        text: qsTr("This hub has no printers yet.")
        size: Theme.title
        color: Theme.ink2
    }
}
