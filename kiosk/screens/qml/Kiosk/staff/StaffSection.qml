import QtQuick
import Kiosk

// A rail with its title and tally, rows on pages below, and what to do when there are none.
// Triggers: those of its rows, and "More" of PagedGrid.
Item {
    id: section

    property string title: ""
    property string tally: ""
    property string empty: ""
    required property RowModel rows
    property alias delegate: grid.delegate
    property alias columns: grid.columns
    property alias rowHeight: grid.rowHeight
    readonly property real cellWidth: grid.cellWidth

    function shows(index: int): bool {
        return grid.shows(index);
    }

    ZoneHead {
        id: head

        width: parent.width
        title: section.title
        tally: section.tally
    }

    Label {
        visible: section.rows.count === 0
        y: head.height + Geometry.px(Theme.small ? 1.4 : 2.6)
        width: parent.width
        text: section.empty
        size: Theme.small ? Theme.note : Theme.body
        color: Theme.ink2
        wrapMode: Text.Wrap
    }

    PagedGrid {
        id: grid

        y: head.height + Geometry.px(Theme.small ? 1.2 : 1.6)
        width: parent.width
        height: parent.height - y
        rowHeight: Geometry.touchLeast
        rows: section.rows
    }
}
