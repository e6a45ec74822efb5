pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// All equipment: what visitors reported first, then what is out of order, then the rest.
// Triggers: a row opens its equipment; "More" of PagedGrid; those of StaffScreen.
StaffScreen {
    id: page

    title: shell.repairs.title

    PagedGrid {
        id: grid

        anchors.fill: parent
        anchors.topMargin: Geometry.staff.near
        columns: Geometry.staff.repairColumns
        rowHeight: Geometry.staff.repairRow
        rows: page.shell.repairs.rows as RowModel
        delegate: RepairRow {
            required property string key
            required property int index

            objectName: "repair." + name
            visible: grid.shows(index)
            width: grid.cellWidth
            height: grid.rowHeight
            onTriggered: page.shell.repairs.choose(key)
        }
    }
}
