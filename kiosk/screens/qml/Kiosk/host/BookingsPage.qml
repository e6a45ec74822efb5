pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// The reservations of today or of a week; each can be cancelled, and a new one made.
// Triggers: the act of a row, the two periods and the button for a new one as every Target; those of ActList, StaffScreen.
StaffScreen {
    id: page

    readonly property BookingsViewModel bookings: shell.bookings

    title: bookings.title

    ColumnLayout {
        anchors.fill: parent
        spacing: Geometry.gutter

        RowLayout {
            Layout.fillHeight: false
            spacing: Geometry.gutter
            uniformCellSizes: true

            ChoiceTile {
                objectName: "bookings.today"
                Layout.fillWidth: true
                Layout.preferredHeight: Geometry.touchLeast
                chosen: !page.bookings.week
                label: qsTr("Today")
                onTriggered: page.bookings.showWeek(false)
            }

            ChoiceTile {
                objectName: "bookings.week"
                Layout.fillWidth: true
                Layout.preferredHeight: Geometry.touchLeast
                chosen: page.bookings.week
                label: qsTr("This week")
                onTriggered: page.bookings.showWeek(true)
            }

            PushButton {
                objectName: "bookings.new"
                Layout.fillWidth: true
                Layout.preferredHeight: Geometry.touchLeast
                kind: PushButton.Primary
                main: false
                symbol: "plus"
                label: qsTr("New booking")
                size: Theme.body
                onTriggered: page.shell.open("new_booking")
            }
        }

        ActList {
            id: list

            Layout.fillWidth: true
            Layout.fillHeight: true
            rows: page.bookings.rows as RowModel
            emptyTitle: page.bookings.week ? qsTr("Nothing is booked this week.") : qsTr("Nothing is booked today.")
            emptySymbol: "day"
            undoName: "booking.undo"
            undoWords: page.bookings.undoWords
            undoFraction: page.bookings.undoFraction
            onUndone: page.bookings.undo()
            delegate: ActRow {
                id: row

                required property string key
                required property string kind
                required property string name
                required property string day
                required property string hours
                required property string madeBy
                required property int index

                visible: list.shows(index)
                width: list.cellWidth
                height: list.rowHeight
                picture: kind
                words: name
                detail: madeBy
                aside: [day, hours].filter(part => part !== "").join("  ")

                PushButton {
                    objectName: "booking.cancel." + row.name
                    width: Geometry.staff.actSmall
                    height: row.height
                    label: qsTr("Cancel the booking of %1, %2").arg(row.name).arg(row.hours)
                    caption: qsTr("Cancel")
                    symbol: "cross"
                    size: Theme.body
                    onTriggered: page.bookings.cancel(row.key)
                }
            }
        }
    }
}
