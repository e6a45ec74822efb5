pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// The first page of the staff: every printer, what needs a person, what is queued.
// Triggers: a printer's row opens it, a queued job opens the print desk, an alarm's line marks it as seen; those of
// HomeActions; the exit or Esc logs out.
StaffScreen {
    id: page

    readonly property HomeViewModel home: shell.home

    title: qsTr("Staff")
    foot.exitLabel: qsTr("Log out")
    foot.exitSymbol: "leave"
    onLeaving: shell.logOut()

    GridLayout {
        anchors.fill: parent
        columns: Theme.tall ? 1 : 2
        columnSpacing: Geometry.staff.columnGap
        rowSpacing: Geometry.gutter

        StaffSection {
            id: printers

            readonly property int lines: Math.max(1, Math.ceil(rows.count / columns))
            readonly property real rowShare: (height - Geometry.staff.rowsTop - (lines - 1) * Geometry.gutter) / lines

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: 1 // upright: as high as what is below
            Layout.rowSpan: Theme.small ? 2 : 1
            title: qsTr("Printers")
            tally: page.home.tally
            empty: qsTr("This hub has no printers yet.")
            columns: 2
            rowHeight: Math.max(Geometry.staff.rowLeast, Math.min(Geometry.staff.printerRow, rowShare))
            rows: page.home.printers as RowModel
            delegate: PrinterRow {
                required property string key
                required property int index

                required name
                required colour
                required mark
                required calls
                required word
                required detail
                required brief
                required fraction

                objectName: "printer." + name
                visible: printers.shows(index)
                width: printers.cellWidth
                height: printers.rowHeight
                picture: false
                onTriggered: page.home.openPrinter(key)
            }
        }

        ColumnLayout {
            Layout.fillWidth: Theme.tall
            Layout.fillHeight: true
            Layout.minimumHeight: 0
            Layout.preferredWidth: Geometry.staff.sideWidth
            Layout.preferredHeight: 1
            spacing: Geometry.space4

            StaffSection {
                id: alarms

                Layout.fillWidth: true
                Layout.fillHeight: !Theme.tall
                Layout.preferredHeight: Geometry.staff.alarmsHeight
                title: qsTr("Needs you")
                tally: rows.count || ""
                empty: qsTr("Nothing. All is well.")
                rows: page.home.alarms as RowModel
                delegate: StaffLine {
                    required property string key
                    required property int index

                    objectName: "alarm"
                    visible: alarms.shows(index)
                    width: alarms.cellWidth
                    height: Geometry.touchLeast
                    symbol: "check"
                    Accessible.description: qsTr("Mark as seen")
                    onTriggered: page.home.seen(key)
                }
            }

            StaffSection {
                id: queue

                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredHeight: Geometry.staff.alarmsHeight
                title: qsTr("Queue")
                tally: rows.count || ""
                empty: qsTr("Nothing waits. Print a file, or add one to the queue.")
                rows: page.home.queue as RowModel
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
                    onTriggered: page.home.openJob(key)
                }
            }
        }

        HomeActions {
            Layout.fillWidth: !Theme.small
            Layout.columnSpan: Theme.wide ? 2 : 1
            Layout.preferredWidth: Geometry.staff.sideWidth
            page: page
        }
    }
}
