pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// The sessions of today: a touch counts one more who is there, another takes one back.
// Triggers: those of SessionLine; "More" of PagedGrid; those of StaffScreen.
StaffScreen {
    id: page

    readonly property EventsTodayViewModel events: shell.eventsToday
    readonly property bool isEmpty: (events.rows as RowModel).count === 0

    title: qsTr("Events today")

    Statement {
        visible: page.isEmpty
        x: 0
        width: parent.width
        titleName: "events.none"
        title: qsTr("No event today.")
        words: qsTr("An admin adds them.")
        symbol: "day"
    }

    PagedGrid {
        id: grid

        anchors.fill: parent
        anchors.topMargin: Geometry.staff.near
        visible: !page.isEmpty
        rowHeight: Panel.largeText ? Geometry.staff.sessionLarge : Geometry.staff.session
        rows: page.events.rows as RowModel
        delegate: SessionLine {
            id: line

            required property string key
            required property int index

            objectName: "session." + key
            visible: grid.shows(index)
            width: grid.cellWidth
            height: grid.rowHeight
            onCount: page.events.count(line.key)
            onTakeBack: page.events.takeBack(line.key)
        }
    }
}
