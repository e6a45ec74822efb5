pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// The board in large text: a page is a zone, or a part of one, on cards.
// Triggers: those of BoardCards, FinishedButton and Page; the button for the next page, in the foot where everything is wanted low.
BoardFrame {
    id: page

    readonly property BoardViewModel board: shell.board
    readonly property bool low: Panel.lowReach

    foot.languages: !low

    Repeater {
        model: page.board.heads

        Label {
            required property string title
            required property int line

            visible: line === 0
            x: Geometry.margin - Geometry.opticalInset
            y: Geometry.pageTop
            width: more.x - x - Geometry.gutter
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.title
            text: title
            bold: true
            size: Theme.display
        }
    }

    NextPageButton {
        id: more

        readonly property real inFoot: page.foot.exitW + Geometry.gutter

        board: page.board
        brief: page.low
        symbol: page.low ? "" : "right"
        x: page.width - Geometry.margin - width - (page.low ? inFoot : 0)
        y: page.low ? page.foot.y : Geometry.pageTop
        height: page.low ? page.foot.height : Geometry.board.moreLarge
    }

    FinishedButton {
        shell: page.shell
        brief: true
        visible: x + width + Geometry.gutter < (page.low && more.visible ? more.x : page.width - Geometry.margin - page.foot.exitW)
        x: page.foot.x + page.foot.nextX
        y: page.foot.y
        height: page.foot.height
    }

    BoardCards {
        shell: page.shell
        x: Geometry.margin
        y: page.low ? page.lowTop : Geometry.pageTop + Geometry.board.titleLarge
        width: page.contentWidth
        height: page.contentBottom - y
    }
}
