pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// The prints that wait on the pick-up shelf, those first whose last day comes first, and what failed; without a name.
// Triggers: the acts of a row as every Target; those of ActList and StaffScreen.
StaffScreen {
    id: page

    readonly property PickUpShelfViewModel shelf: shell.pickUpShelf

    title: shelf.title

    ActList {
        id: list

        anchors.fill: parent
        rows: page.shelf.rows as RowModel
        emptyTitle: qsTr("Nothing waits on the shelf.")
        empty: qsTr("A print gets its number when its bed is cleared.")
        undoName: "shelf.undo"
        undoWords: page.shelf.undoWords
        undoFraction: page.shelf.undoFraction
        onUndone: page.shelf.undo()
        delegate: ActRow {
            id: row

            required property string key
            required property string place
            required property bool past
            required property bool failed
            required property int index
            required words
            required detail

            visible: list.shows(index)
            width: list.cellWidth
            height: list.rowHeight
            lead: place
            calls: past

            PushButton {
                objectName: "shelf.keep." + row.place
                visible: row.past
                width: Geometry.staff.actSmall
                height: row.height
                label: qsTr("Keep number %1 a week longer").arg(row.place)
                caption: qsTr("+7 days")
                symbol: "day"
                size: Theme.body
                onTriggered: page.shelf.keepLonger(row.key)
            }

            PushButton {
                objectName: "shelf.handOver." + row.place
                visible: !row.failed
                width: Geometry.staff.actSmall
                height: row.height
                label: qsTr("Hand over number %1").arg(row.place)
                caption: qsTr("Hand over")
                symbol: "hand"
                size: Theme.body
                onTriggered: page.shelf.handOver(row.key)
            }
        }
    }
}
