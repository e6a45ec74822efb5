pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// Inductions: the visitor shows the pass, then a press gives one or takes it back.
// Triggers: each row as every Target; "More" of PagedGrid; those of StaffScreen.
StaffScreen {
    id: page

    readonly property InductionsViewModel inductions: shell.inductions
    readonly property bool isEmpty: (inductions.rows as RowModel).count === 0

    title: inductions.known ? qsTr("Which induction?") : qsTr("Inductions")

    Statement {
        visible: !page.inductions.known || page.isEmpty
        x: 0
        width: parent.width
        titleName: "inductions.ask"
        title: page.isEmpty ? qsTr("No equipment takes an induction.") : page.inductions.request
        words: page.isEmpty ? qsTr("The configuration names it with the equipment.") : qsTr("Then choose what you have taught.")
        symbol: page.isEmpty ? "check" : "person"
    }

    PagedGrid {
        id: grid

        anchors.fill: parent
        anchors.topMargin: Geometry.touchLeast // below a notice
        visible: page.inductions.known
        columns: Geometry.staff.inductionColumns
        rowHeight: Geometry.staff.induction
        rows: page.inductions.rows as RowModel
        delegate: InductionRow {
            required property string key
            required property int index

            objectName: "induction." + key
            visible: grid.shows(index)
            width: grid.cellWidth
            height: grid.rowHeight
            onTriggered: page.inductions.press(key)
        }
    }
}
