pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// The queue as a list in its order, or the places of the chosen job: the same two taps as on the plan.
// Properties: `queue`, the view model. Triggers: a row picks its job or its place, as every Target; "More" of PagedGrid.
Item {
    id: list

    required property QueueViewModel queue

    PagedGrid {
        id: grid

        anchors.fill: parent
        columns: Geometry.desk.queueRowsAcross
        rowHeight: Geometry.desk.queueRow
        rows: list.queue.rows as RowModel
        delegate: QueueLine {
            required property int index

            visible: grid.shows(index)
            width: grid.cellWidth
            height: grid.rowHeight
            onTriggered: list.queue.pick(key)
        }
    }

    Label {
        objectName: "queue.empty"
        visible: grid.rows.count === 0
        y: Geometry.staff.emptyTop
        width: parent.width
        text: list.queue.chosen === "" ? qsTr("Nothing waits. Print a file, or add one to the queue.") : qsTr("There is no other place for it.")
        size: Theme.lead
        color: Theme.ink2
        wrapMode: Text.Wrap
    }
}
