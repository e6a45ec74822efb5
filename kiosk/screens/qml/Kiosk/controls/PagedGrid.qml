import QtQuick
import Kiosk

// Rows of a model in columns; what doesn't fit is on the next page, reached by one button below, or beside when there
// is room for one line only. Nothing needs a swipe. Triggers: "More" as every Target.
// Properties: `rows`; `delegate`, with `visible: grid.shows(index)`; `columns`; `rowHeight`; `gap`; `moreElsewhere`, the
// page has a button of its own that calls `turn`. Read only: `page`, `pages`, `paged`, `cellWidth`, `wholeHeight` of all
// rows on one page.
Item {
    id: grid

    required property RowModel rows
    property alias delegate: view.delegate
    property int columns: 1
    property real rowHeight: Geometry.controls.row
    property real gap: Geometry.gutter
    property bool moreElsewhere: false
    property int page: 0
    readonly property int fullLines: Math.max(1, Math.floor((height + gap + Geometry.space1) / (rowHeight + gap)))
    readonly property bool paged: rows.count > fullLines * columns
    readonly property bool beside: paged && fullLines === 1 && !moreElsewhere
    readonly property bool below: paged && !beside && !moreElsewhere
    readonly property real rowsWidth: width - (beside ? Geometry.touchLeast + gap : 0)
    readonly property real cellWidth: (rowsWidth - (columns - 1) * gap) / columns
    readonly property real wholeHeight: Math.max(0, Math.ceil(rows.count / columns) * (rowHeight + gap) - gap)
    readonly property int lines: below ? Math.max(1, Math.floor((height - Geometry.touchLeast) / (rowHeight + gap))) : fullLines
    readonly property int pages: Math.max(1, Math.ceil(rows.count / (lines * columns)))

    // A row of another page is hidden, from view and from the keys: `visible: grid.shows(index)`.
    function shows(index: int): bool {
        return Math.floor(index / (lines * columns)) === page;
    }

    function turn(): void {
        page = (page + 1) % pages;
    }

    onPagesChanged: page = Math.min(page, pages - 1)

    GridView {
        id: view

        width: grid.rowsWidth + grid.gap
        height: grid.lines * (grid.rowHeight + grid.gap)
        cellWidth: width / grid.columns
        cellHeight: grid.rowHeight + grid.gap
        contentY: grid.page * height
        model: grid.rows
        interactive: false
        clip: grid.paged
        cacheBuffer: 0
        currentIndex: -1
        highlightFollowsCurrentItem: false
        keyNavigationEnabled: false
    }

    PushButton {
        objectName: "more"
        visible: grid.beside || grid.below
        x: grid.beside ? grid.width - width : 0
        y: grid.beside ? 0 : grid.lines * (grid.rowHeight + grid.gap)
        width: grid.beside ? Geometry.touchLeast : grid.width
        height: grid.beside ? grid.rowHeight : Geometry.touchLeast
        caption: grid.beside ? "" : label
        symbol: "down"
        label: qsTr("More (page %1 of %2)").arg(grid.page + 1).arg(grid.pages)
        onTriggered: grid.turn()
    }
}
