pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// Who waits for equipment, by number; whoever is called can be passed over, anybody can be taken out.
// Triggers: the acts of a row as every Target; those of ActList and StaffScreen.
StaffScreen {
    id: page

    readonly property LinesViewModel lines: shell.lines

    title: lines.title

    ActList {
        id: list

        anchors.fill: parent
        rows: page.lines.rows as RowModel
        emptyTitle: qsTr("Nobody waits.")
        empty: qsTr("Who comes when all is in use can join a line on the board.")
        undoName: "line.undo"
        undoWords: page.lines.undoWords
        undoFraction: page.lines.undoFraction
        onUndone: page.lines.undo()
        delegate: ActRow {
            id: row

            required property string key
            required property string number
            required property string kind
            required property bool called
            required property bool mayCallNext
            required property int index
            required words
            required detail

            visible: list.shows(index)
            width: list.cellWidth
            height: list.rowHeight
            lead: number
            picture: Geometry.staff.linePictures ? kind : ""
            filled: called
            calls: called

            PushButton {
                objectName: "line.next." + row.number
                visible: row.mayCallNext
                width: Geometry.staff.actButton
                height: row.height
                label: qsTr("Call the next instead of number %1").arg(row.number)
                caption: qsTr("Call next")
                symbol: "bell"
                size: Theme.body
                onTriggered: page.lines.callNext(row.key)
            }

            PushButton {
                objectName: "line.remove." + row.number
                width: Geometry.staff.actSmall
                height: row.height
                label: qsTr("Remove number %1").arg(row.number)
                caption: qsTr("Remove")
                symbol: "cross"
                size: Theme.body
                onTriggered: page.lines.remove(row.key)
            }
        }
    }
}
