import QtQuick
import Kiosk

// Rows of a model in columns; what doesn't fit is on the next page, reached by one button. Nothing needs a swipe.
// Triggers: "More" as every Target.
Item {
    id: p

    required property RowModel rows
    property alias delegate: view.delegate
    property int columns: 1
    property real rowHeight: Theme.px(17)
    property real gap: Theme.g
    property int page: 0
    readonly property real cellWidth: (width - (columns - 1) * gap) / columns
    readonly property int fullLines: Math.max(1, Math.floor((height + gap) / (rowHeight + gap)))
    readonly property bool paged: rows.count > fullLines * columns
    readonly property int lines: paged ? Math.max(1, Math.floor((height - Theme.touchMin) / (rowHeight + gap))) : fullLines
    readonly property int pages: Math.max(1, Math.ceil(rows.count / (lines * columns)))

    onPagesChanged: page = Math.min(page, pages - 1)

    GridView {
        id: view

        width: p.width + p.gap
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

    Btn {
        objectName: "more"
        visible: p.paged
        y: p.lines * (p.rowHeight + p.gap)
        width: p.width
        height: Theme.touchMin
        symbol: "down"
        label: qsTr("More (page %1 of %2)").arg(p.page + 1).arg(p.pages)
        onTriggered: p.page = (p.page + 1) % p.pages
    }
}
