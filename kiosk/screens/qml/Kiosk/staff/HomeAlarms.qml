pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// What needs a person: open alarms, calls for help, and faults that visitors reported.
// Properties: `home`, the view model. Triggers: a line opens its alarm; "More" of PagedGrid.
StaffSection {
    id: alarms

    required property HomeViewModel home

    title: qsTr("Needs you")
    tally: rows.count || ""
    empty: qsTr("No open alarms.")
    rows: home.alarms as RowModel
    delegate: StaffLine {
        required property string key
        required property int index

        objectName: "alarm"
        visible: alarms.shows(index)
        width: alarms.cellWidth
        height: Geometry.touchLeast
        symbol: "right"
        onTriggered: alarms.home.chooseAlarm(key)
    }
}
