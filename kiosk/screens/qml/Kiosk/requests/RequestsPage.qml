pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// The print requests that wait for staff, the oldest first; none shows a name (P4).
// Triggers: a row opens that request; "More" of PagedGrid; those of StaffScreen.
StaffScreen {
    id: page

    readonly property RequestsViewModel requests: shell.requests
    readonly property int count: requests.lines.count

    title: count > 0 ? qsTr("%n request(s) wait", "", count) : qsTr("Print requests")

    PagedGrid {
        id: grid

        anchors.fill: parent
        columns: Geometry.staff.actColumns
        rowHeight: Panel.largeText ? Geometry.requests.lineLarge : Geometry.desk.fileRow
        rows: page.requests.lines as RowModel
        delegate: StaffLine {
            required property string key
            required property int index

            objectName: "requests." + index
            visible: grid.shows(index)
            width: grid.cellWidth
            height: grid.rowHeight
            symbol: "right"
            size: Theme.lead
            onTriggered: page.requests.open(key)
        }
    }

    Statement {
        visible: page.count === 0
        x: 0
        y: Geometry.staff.emptyTop
        width: parent.width
        titleName: "requests.empty"
        title: qsTr("No request waits")
        words: qsTr("Visitors hand them in with their pass. They are shown here and on the first page.")
        symbol: "check"
    }
}
