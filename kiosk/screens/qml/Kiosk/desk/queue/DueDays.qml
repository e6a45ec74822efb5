pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// By when the chosen job should be done: the days of two weeks, closed ones unlit, or no hurry.
// Properties: `queue`, the view model. Triggers: each day and "No hurry" as every Target; "More" of PagedGrid.
ColumnLayout {
    id: due

    required property QueueViewModel queue

    spacing: Geometry.gutter

    PagedGrid {
        id: grid

        Layout.fillWidth: true
        Layout.fillHeight: true
        columns: Geometry.desk.dueAcross
        rowHeight: Geometry.desk.dueDay
        rows: due.queue.days as RowModel
        delegate: RequestDay {
            required property int index
            required property string key

            objectName: "queue.day." + index
            visible: grid.shows(index)
            width: grid.cellWidth
            height: grid.rowHeight
            enabled: canBeHad
            opacity: 1
            onTriggered: due.queue.setDue(key)
        }
    }

    PushButton {
        objectName: "queue.noDue"
        Layout.fillWidth: true
        Layout.preferredHeight: Geometry.desk.wish
        kind: due.queue.due === "" ? PushButton.Ink : PushButton.Plain
        symbol: due.queue.due === "" ? "check" : ""
        label: qsTr("No hurry, any time")
        Accessible.role: Accessible.RadioButton
        Accessible.checked: due.queue.due === ""
        onTriggered: due.queue.setDue("")
    }
}
