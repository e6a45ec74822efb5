pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// The tool wall: every tool on its peg, by zone. A tap opens a tool. No scrolling: more tools are on further pages.
Page {
    id: s

    readonly property BoardViewModel board: shell.board
    readonly property bool low: Panel.lowReach
    readonly property int lowY: Math.ceil(height * .6) + 2 - drop
    readonly property int headY: Theme.small && more.visible && !low ? more.y + more.height : head.y + head.height + Geometry.px(Theme.tall ? 6.4 : 0)
    readonly property int topY: low ? lowY : Theme.large ? head.y + head.height + Geometry.gutter - drop : headY
    readonly property int zoneGap: Geometry.px(Theme.small ? 3.05 : 5.4)
    readonly property int lineGap: Theme.large ? Geometry.gutter : Geometry.px(Theme.small ? 1.2 : 2.4)
    readonly property real lineH: (contentBottom - topY - (board.lines - 1) * lineGap) / board.lines
    readonly property int headH: Geometry.px(Theme.small ? 4.6 : 7.2)
    readonly property int drop: Theme.large ? 0 : headH + Geometry.px(Theme.small ? 1 : 1.6)
    readonly property real tileW: (contentWidth - 6 * Geometry.gutter - (board.zonesInLine - 1) * (zoneGap - Geometry.gutter)) / 7

    // three tools of a zone on an upright panel share the whole line
    function widthOf(tiles: int): real {
        return Theme.large ? (contentWidth - Geometry.gutter) / 2 : Theme.tall ? (tiles === 3 ? (contentWidth - 2 * Geometry.gutter) / 3 : (contentWidth - 3 * Geometry.gutter) / 4) : tileW;
    }
    function xOf(column: int, zoneInLine: int, tiles: int): real {
        return Geometry.margin + column * (widthOf(tiles) + Geometry.gutter) + zoneInLine * (zoneGap - Geometry.gutter);
    }
    function yOf(line: int): real {
        return topY + line * (lineH + lineGap);
    }

    foot.main: true
    foot.languages: !low
    foot.exitLabel: qsTr("Start")
    foot.exitSymbol: "home"

    Label {
        id: head

        visible: !Theme.large
        x: Geometry.margin - Geometry.px(.3)
        y: Geometry.px(Theme.small ? 1 : 3)
        width: Theme.tall && more.visible ? more.x - Geometry.margin - Geometry.gutter : s.contentWidth / 2
        height: Theme.tall ? Geometry.px(14.6) : implicitHeight
        verticalAlignment: Text.AlignVCenter
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.lead
        text: qsTr("Equipment now")
        bold: true
        size: Theme.small ? Theme.title : Theme.display
    }

    Legend {
        marks: s.board.legend
        visible: !Theme.large
        x: Theme.tall ? Geometry.margin : s.width - Geometry.margin - width - (more.visible && !s.low ? more.width + Geometry.px(5) : 0)
        y: Theme.tall ? head.y + head.height + Geometry.px(.6) : head.y + (head.height - height) / 2 + Geometry.px(.6)
    }

    PushButton {
        id: more

        objectName: "board.more"
        visible: s.board.pages > 1
        x: s.width - Geometry.margin - width - (s.low ? s.foot.exitW + Geometry.gutter : Theme.tall ? s.exitW + Geometry.gutter : 0)
        y: s.low ? s.foot.y : Geometry.px(Theme.small ? .4 : Theme.tall ? 4 : 3.4)
        height: s.low ? s.foot.height : Theme.large ? Geometry.px(14) : Theme.small ? Geometry.px(12) : Geometry.touchLeast
        size: Theme.grown(Theme.label)
        symbol: s.low && !Theme.wide ? "" : "right"
        symbolRight: true
        label: qsTr("Page %1/%2").arg(s.board.atPage + 1).arg(s.board.pages)
        caption: s.low && Theme.large ? (s.board.atPage + 1) + "/" + s.board.pages : label
        onTriggered: s.board.turn()
    }

    Label {
        objectName: "board.empty"
        visible: s.board.tiles.count === 0
        x: Geometry.margin
        y: s.topY + s.headH
        width: s.contentWidth
        wrapMode: Text.Wrap
        text: qsTr("No tools hang here yet. Staff can add them.")
        size: Theme.grown(Theme.lead)
    }

    KindGrid {
        visible: s.low && !Theme.large
        shell: s.shell
        reading: true
        x: Geometry.margin
        y: (s.headY + s.lowY - height) / 2
        width: s.contentWidth
        tileH: Geometry.px(Theme.small ? 15.6 : 30)
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
            width: tilesInZone * (s.widthOf(tilesInZone) + Geometry.gutter) - Geometry.gutter
            tally: Theme.small || tilesInZone < 3 ? tallyShort : tallyLong
        }
    }

    // in large text a page is a zone
    Repeater {
        model: Theme.large ? s.board.heads : null

        Label {
            required property string title
            required property int line

            visible: line === 0
            x: Geometry.margin - Geometry.px(.3)
            y: head.y
            width: more.x - x - Geometry.gutter
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.title
            text: title
            bold: true
            size: Theme.display
        }
    }

    Repeater {
        model: Theme.large ? null : s.board.tiles

        EquipmentTile {
            required property string key
            required property int line
            required property int column
            required property int zoneInLine
            required property int tilesInZone
            required property string spokenText

            objectName: "tile." + name
            x: s.xOf(column, zoneInLine, tilesInZone)
            y: s.yOf(line) + s.drop
            width: s.widthOf(tilesInZone)
            height: s.lineH - s.drop
            label: spokenText
            onTriggered: s.shell.equipmentPage.show(key)
        }
    }

    Repeater {
        model: Theme.large ? s.board.tiles : null

        EquipmentCard {
            required property string key
            required property int line
            required property int column
            required property int zoneInLine
            required property int tilesInZone
            required property string spokenText

            objectName: "tile." + name
            x: s.xOf(column, zoneInLine, tilesInZone)
            y: s.yOf(line) + s.drop
            width: s.widthOf(tilesInZone)
            height: s.lineH - s.drop
            label: spokenText
            onTriggered: s.shell.equipmentPage.show(key)
        }
    }
}
