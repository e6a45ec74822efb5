pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// The jobs that are queued.
// Properties: `home`, the view model. Triggers: a job opens the print check; "More" of PagedGrid.
StaffSection {
    id: queue

    required property HomeViewModel home

    title: qsTr("Queue")
    tally: rows.count || ""
    empty: qsTr("Nothing waits. Print a file, or add one to the queue.")
    rows: home.queue as RowModel
    delegate: StaffLine {
        required property string key
        required property string name
        required property int index

        objectName: "queue." + name
        visible: queue.shows(index)
        words: name
        width: queue.cellWidth
        height: Geometry.touchLeast
        symbol: "right"
        onTriggered: queue.home.jobChosen(key)
    }
}
