import QtQuick
import QtQuick.Layouts
import Kiosk

// The board in the lowest 40 % (X7), with fewer tiles on a page; above it what is free, as a reading.
// Triggers: those of BoardGrid and Page; the button for the next page, in the foot.
BoardFrame {
    id: page

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
        height: page.contentBottom - y
    }

    FinishedButton {
        shell: page.shell
        brief: true
        visible: x + width + Geometry.gutter < (more.visible ? more.x : page.width - Geometry.margin - page.foot.exitW)
        x: page.foot.x + page.foot.nextX
        y: page.foot.y
        height: page.foot.height
    }

    NextPageButton {
        id: more

        board: page.shell.board
        x: page.width - Geometry.margin - width - page.foot.exitW - Geometry.gutter
        y: page.foot.y
        height: page.foot.height
        symbol: Geometry.board.lowSymbol ? "right" : ""
    }
}
