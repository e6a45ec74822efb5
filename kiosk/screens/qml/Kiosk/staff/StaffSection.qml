import QtQuick
import QtQuick.Layouts
import Kiosk

// A titled list: a rail with title and tally, rows on pages below it, and what to do when there are none.
// Properties: `title`; `tally`, right on the rail; `rows`, the model; `delegate`, one row, as wide as `cellWidth` and
// visible while `shows(index)`; `columns`; `rowHeight`; `emptyTitle` and `empty`, shown while there are no rows. Read only:
// `wholeHeight` with all rows on one page.
// Triggers: those of its rows, and "More" of PagedGrid.
Item {
    id: section

    property string title: ""
    property string tally: ""
    property string emptyTitle: ""
    property string empty: ""
    required property RowModel rows
    property alias delegate: grid.delegate
    property alias columns: grid.columns
    property alias rowHeight: grid.rowHeight
    readonly property real cellWidth: grid.cellWidth
    readonly property real wholeHeight: column.implicitHeight + grid.wholeHeight
    readonly property bool isEmpty: rows.count === 0

    function shows(index: int): bool {
        return grid.shows(index);
    }

    ColumnLayout {
        id: column

        anchors.fill: parent
        spacing: Geometry.staff.listGap

        ZoneHead {
            Layout.fillWidth: true
            title: section.title
            tally: section.tally
        }

        Label {
            objectName: section.objectName + ".empty"
            Layout.fillWidth: true
            Layout.topMargin: Geometry.staff.emptyTop
            visible: section.isEmpty && text !== ""
            text: section.emptyTitle
            bold: true
            size: Theme.title
        }

        Label {
            Layout.fillWidth: true
            visible: section.isEmpty && text !== ""
            text: section.empty
            size: section.emptyTitle === "" ? Theme.aside : Theme.lead
            color: Theme.ink2
            wrapMode: Text.Wrap
        }

        PagedGrid {
            id: grid

            Layout.fillWidth: true
            Layout.fillHeight: true
            rowHeight: Geometry.touchLeast
            rows: section.rows
        }
    }
}
