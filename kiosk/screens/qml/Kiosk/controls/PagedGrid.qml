import QtQuick
import Kiosk

// Rows of a model in columns; what doesn't fit is on the next page, reached by one button below, or beside when there
// is room for one line only. Nothing needs a swipe.
// Triggers: "More" as every Target.
Item {
    id: p

    required property RowModel rows
    property alias delegate: view.delegate
    property int columns: 1
    property real rowHeight: Geometry.controls.row
    property real gap: Geometry.gutter
    property int page: 0
    readonly property int fullLines: Math.max(1, Math.floor((height + gap + Geometry.space1) / (rowHeight + gap)))
    readonly property bool paged: rows.count > fullLines * columns
    readonly property bool beside: paged && fullLines === 1
    readonly property real rowsWidth: width - (beside ? Geometry.touchLeast + gap : 0)
    readonly property real cellWidth: (rowsWidth - (columns - 1) * gap) / columns
    readonly property int lines: paged && !beside ? Math.max(1, Math.floor((height - Geometry.touchLeast) / (rowHeight + gap))) : fullLines
    readonly property int pages: Math.max(1, Math.ceil(rows.count / (lines * columns)))

    // A row of another page is hidden, so that neither eye nor keypad finds it: `visible: grid.shows(index)`.
    function shows(index: int): bool {
        return Math.floor(index / (lines * columns)) === page;
    }

    onPagesChanged: page = Math.min(page, pages - 1)

    GridView {
        id: view

        width: p.rowsWidth + p.gap
        height: p.lines * (p.rowHeight + p.gap)
        cellWidth: width / p.columns
        cellHeight: p.rowHeight + p.gap
        contentY: p.page * height
        model: p.rows
        interactive: false
        clip: p.paged
        cacheBuffer: 0
        currentIndex: -1
        highlightFollowsCurrentItem: false
        keyNavigationEnabled: false
    }

    PushButton {
        objectName: "more"
        visible: p.paged
        x: p.beside ? p.width - width : 0
        y: p.beside ? 0 : p.lines * (p.rowHeight + p.gap)
        width: p.beside ? Geometry.touchLeast : p.width
        height: p.beside ? p.rowHeight : Geometry.touchLeast
        caption: p.beside ? "" : label
        symbol: "down"
        label: qsTr("More (page %1 of %2)").arg(p.page + 1).arg(p.pages)
        onTriggered: p.page = (p.page + 1) % p.pages
    }
}
