import QtQuick
import QtQuick.Layouts
import Kiosk

// Rows with acts on pages, what to do when there are none, and below them undo of what was just done.
// Properties: `rows`; `delegate`, as wide as `cellWidth`, as high as `rowHeight`, visible while `shows(index)`; `emptyTitle`,
// `empty`, `emptySymbol`; `undoWords`, `undoFraction`, `undoName`. Triggers: "More" of PagedGrid; undo emits `undone`.
Item {
    id: list

    required property RowModel rows
    property alias delegate: grid.delegate
    property string emptyTitle: ""
    property string empty: ""
    property string emptySymbol: "check"
    property string undoWords: ""
    property real undoFraction: 0
    property string undoName: ""
    readonly property real cellWidth: grid.cellWidth
    readonly property real rowHeight: grid.rowHeight

    signal undone

    function shows(index: int): bool {
        return grid.shows(index);
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Geometry.gutter

        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            PagedGrid {
                id: grid

                anchors.fill: parent
                columns: Geometry.staff.actColumns
                rowHeight: Geometry.staff.actRow
                rows: list.rows
            }

            Statement {
                visible: list.rows.count === 0
                x: 0
                y: Geometry.staff.emptyTop
                width: parent.width
                titleName: "list.empty"
                title: list.emptyTitle
                words: list.empty
                symbol: list.emptySymbol
            }
        }

        UndoBar {
            Layout.fillWidth: true
            Layout.preferredHeight: Geometry.staff.action
            visible: list.undoWords !== ""
            buttonName: list.undoName
            words: list.undoWords
            fraction: list.undoFraction
            onTriggered: list.undone()
        }
    }
}
