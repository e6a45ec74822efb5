pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// Every printer with what it does now, in two columns of rows as high as the section allows.
// Properties: `home`, the view model. Triggers: a printer's row opens its page; "More" of PagedGrid.
StaffSection {
    id: printers

    required property HomeViewModel home
    readonly property int lines: Math.max(1, Math.ceil(rows.count / columns))
    readonly property real rowShare: (height - Geometry.staff.rowsTop - (lines - 1) * Geometry.gutter) / lines

    title: qsTr("Printers")
    tally: home.tally
    empty: qsTr("This hub has no printers yet.")
    columns: 2
    rowHeight: Math.max(Geometry.staff.rowLeast, Math.min(Geometry.staff.printerRow, rowShare))
    rows: home.printers as RowModel
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
        onTriggered: printers.home.printerChosen(key)
    }
}
