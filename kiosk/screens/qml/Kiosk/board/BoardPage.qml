pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// The tool wall: every tool on its peg, by zone. A tap opens a tool. No scrolling: more tools are on further pages.
Screen {
    id: s

    readonly property Board board: shell.board
    readonly property bool low: Panel.lowReach
    readonly property int lowY: Math.ceil(height * .6) + 2 - drop
    readonly property int headY: Theme.small && more.visible && !low ? more.y + more.height : head.y + head.height + Theme.px(Theme.tall ? 6.4 : 0)
    readonly property int topY: low ? lowY : Theme.large ? head.y + head.height + g - drop : headY
    readonly property int zoneGap: Theme.px(Theme.small ? 3.05 : 5.4)
    readonly property int lineGap: Theme.large ? g : Theme.px(Theme.small ? 1.2 : 2.4)
    readonly property real lineH: (bottomY - topY - (board.lines - 1) * lineGap) / board.lines
    readonly property int headH: Theme.px(Theme.small ? 4.6 : 7.2)
    readonly property int drop: Theme.large ? 0 : headH + Theme.px(Theme.small ? 1 : 1.6)
    readonly property real tileW: (cw - 6 * g - (board.zonesInLine - 1) * (zoneGap - g)) / 7

    // three tools of a zone on an upright panel share the whole line
    function widthOf(tiles: int): real {
        return Theme.large ? (cw - g) / 2 : Theme.tall ? (tiles === 3 ? (cw - 2 * g) / 3 : (cw - 3 * g) / 4) : tileW;
    }
    function xOf(column: int, zoneInLine: int, tiles: int): real {
        return m + column * (widthOf(tiles) + g) + zoneInLine * (zoneGap - g);
    }
    function yOf(line: int): real {
        return topY + line * (lineH + lineGap);
    }

    foot.main: true
    foot.languages: !low
    foot.exitLabel: qsTr("Start")
    foot.exitSymbol: "home"

    Txt {
        id: head

        visible: !Theme.large
        x: s.m - Theme.px(.3)
        y: Theme.px(Theme.small ? 1 : 3)
        width: Theme.tall && more.visible ? more.x - s.m - s.g : s.cw / 2
        height: Theme.tall ? Theme.px(14.6) : implicitHeight
        verticalAlignment: Text.AlignVCenter
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.lead
        text: qsTr("Equipment now")
        b: true
        size: Theme.small ? Theme.title : Theme.display
    }

    Legend {
        marks: s.board.legend
        visible: !Theme.large
        x: Theme.tall ? s.m : s.width - s.m - width - (more.visible && !s.low ? more.width + Theme.px(5) : 0)
        y: Theme.tall ? head.y + head.height + Theme.px(.6) : head.y + (head.height - height) / 2 + Theme.px(.6)
    }

    Btn {
        id: more

        objectName: "board.more"
        visible: s.board.pages > 1
        x: s.width - s.m - width - (s.low ? s.foot.exitW + s.g : Theme.tall ? s.exitW + s.g : 0)
        y: s.low ? s.foot.y : Theme.px(Theme.small ? .4 : Theme.tall ? 4 : 3.4)
        height: s.low ? s.foot.height : Theme.large ? Theme.px(14) : Theme.small ? Theme.px(12) : Theme.touchMin
        size: Theme.grown(Theme.label)
        symbol: s.low && !Theme.wide ? "" : "right"
        symbolRight: true
        label: qsTr("Page %1/%2").arg(s.board.atPage + 1).arg(s.board.pages)
        caption: s.low && Theme.large ? (s.board.atPage + 1) + "/" + s.board.pages : label
        onTriggered: s.board.turn()
    }

    Txt {
        objectName: "board.empty"
        visible: s.board.tiles.count === 0
        x: s.m
        y: s.topY + s.headH
        width: s.cw
        wrapMode: Text.Wrap
        text: qsTr("No tools hang here yet. Staff can add them.")
        size: Theme.grown(Theme.lead)
    }

    KindWall {
        visible: s.low && !Theme.large
        shell: s.shell
        reading: true
        x: s.m
        y: (s.headY + s.lowY - height) / 2
        width: s.cw
        tileH: Theme.px(Theme.small ? 15.6 : 30)
    }

    Repeater {
        model: s.board.heads

        ZoneHead {
            required property string tallyShort
            required property int line
            required property int column
            required property int zoneInLine
            required property int tilesInZone
            required property string tallyLong

            visible: !Theme.large
            x: s.xOf(column, zoneInLine, tilesInZone)
            y: s.yOf(line)
            width: tilesInZone * (s.widthOf(tilesInZone) + s.g) - s.g
            tally: Theme.small || tilesInZone < 3 ? tallyShort : tallyLong
        }
    }

    // in large text a page is a zone
    Repeater {
        model: Theme.large ? s.board.heads : null

        Txt {
            required property string title
            required property int line

            visible: line === 0
            x: s.m - Theme.px(.3)
            y: head.y
            width: more.x - x - s.g
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.title
            text: title
            b: true
            size: Theme.display
        }
    }

    Repeater {
        model: Theme.large ? null : s.board.tiles

        EquipTile {
            required property string key
            required property int line
            required property int column
            required property int zoneInLine
            required property int tilesInZone
            required property string said

            objectName: "tile." + name
            x: s.xOf(column, zoneInLine, tilesInZone)
            y: s.yOf(line) + s.drop
            width: s.widthOf(tilesInZone)
            height: s.lineH - s.drop
            label: said
            onTriggered: s.shell.tool.show(key)
        }
    }

    Repeater {
        model: Theme.large ? s.board.tiles : null

        EquipCard {
            required property string key
            required property int line
            required property int column
            required property int zoneInLine
            required property int tilesInZone
            required property string said

            objectName: "tile." + name
            x: s.xOf(column, zoneInLine, tilesInZone)
            y: s.yOf(line) + s.drop
            width: s.widthOf(tilesInZone)
            height: s.lineH - s.drop
            label: said
            onTriggered: s.shell.tool.show(key)
        }
    }
}
