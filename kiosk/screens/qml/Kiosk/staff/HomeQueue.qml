pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// The way to the plan of the queue, and the jobs that wait.
// Properties: `home`, the view model. Triggers: the first row opens the plan, a job its check; "More" of PagedGrid.
StaffSection {
    id: queue

    required property HomeViewModel home

    title: qsTr("Queue")
    tally: rows.count - 1 || ""
    rows: home.queue as RowModel
    delegate: StaffLine {
        required property string key
        required property string name
        required property int index

        objectName: "queue." + (index === 0 ? "plan" : name)
        visible: queue.shows(index)
        words: name
        width: queue.cellWidth
        height: Geometry.touchLeast
        symbol: "right"
        onTriggered: queue.home.chooseJob(key)
    }
}
