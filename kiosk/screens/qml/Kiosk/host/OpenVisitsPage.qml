pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// Who is inside, the longest first, without a name; a press ends a visit that somebody forgot to end.
// Triggers: the act of a row as every Target; those of ActList and StaffScreen.
StaffScreen {
    id: page

    readonly property OpenVisitsViewModel visits: shell.openVisits

    title: visits.title

    ActList {
        id: list

        anchors.fill: parent
        rows: page.visits.rows as RowModel
        emptyTitle: qsTr("Nobody is inside.")
        undoName: "visit.undo"
        undoWords: page.visits.undoWords
        undoFraction: page.visits.undoFraction
        onUndone: page.visits.undo()
        delegate: ActRow {
            id: row

            required property string key
            required property string name
            required property string people
            required property string uses
            required property string since
            required property string lasting
            required property bool hasPass
            required property int index

            visible: list.shows(index)
            width: list.cellWidth
            height: list.rowHeight
            picture: "bust"
            filled: hasPass
            words: people
            detail: [since, uses].filter(part => part !== "").join(", ")
            aside: lasting

            PushButton {
                objectName: "visit.end." + row.name
                width: Geometry.staff.actSmall
                height: row.height
                label: qsTr("End the visit %1").arg(row.since)
                caption: qsTr("End")
                symbol: "leave"
                size: Theme.lead
                onTriggered: page.visits.end(row.key)
            }
        }
    }
}
