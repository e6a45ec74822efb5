import QtQuick
import QtQuick.Layouts
import Kiosk

// The board in the lowest 40 % (X7), with fewer tiles on a page; above it what is free, as a reading.
// Triggers: those of BoardGrid and Page; the way out and the button for the next page, in the foot or on a line above it.
BoardFrame {
    id: page

    readonly property int line: Geometry.board.lowLine
    readonly property int lineTop: line > 0 ? contentBottom - line : foot.y
    readonly property int lineHeight: line > 0 ? line : foot.height
    readonly property real lineLeft: line > 0 ? Geometry.margin : foot.x + foot.nextX
    readonly property real lineRight: width - Geometry.margin - (line > 0 ? 0 : foot.exitW + Geometry.gutter)

    foot.languages: false

    GridLayout {
        id: head

        x: Geometry.margin
        y: Geometry.pageTop
        width: page.contentWidth
        columns: Geometry.board.lowHeadColumns
        columnSpacing: Geometry.board.headGap
        rowSpacing: Geometry.space1

        BoardTitle {
            Layout.fillWidth: true
            Layout.leftMargin: -Geometry.opticalInset
        }

        Legend {
            marks: page.shell.board.legend
        }
    }

    KindGrid {
        shell: page.shell
        reading: true
        x: Geometry.margin
        y: (head.y + head.height + grid.y - height) / 2
        width: page.contentWidth
        tileHeight: Geometry.board.kindLow
    }

    BoardGrid {
        id: grid

        shell: page.shell
        x: Geometry.margin
        y: page.lowTop - headHeight // the heads are no targets
        width: page.contentWidth
        height: page.contentBottom - y - (page.line > 0 ? page.line + Geometry.gutter : 0)
    }

    FinishedButton {
        shell: page.shell
        brief: page.line === 0
        visible: x + width + (more.visible ? Geometry.gutter + more.width : 0) <= page.lineRight
        x: page.lineLeft
        y: page.lineTop
        height: page.lineHeight
    }

    NextPageButton {
        id: more

        board: page.shell.board
        x: page.lineRight - width
        y: page.lineTop
        height: page.lineHeight
        symbol: Geometry.board.lowSymbol ? "right" : ""
    }
}
