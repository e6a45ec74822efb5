pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// Where a file fits, and why not elsewhere: fitting printers as rows to choose from, the others as lines below them.
// As many lines are shown as two rows leave room for; the rows take the rest.
// Properties: `printCheck`, the view model. Triggers: a fitting row as every Target; "More" of PagedGrid.
ColumnLayout {
    id: list

    required property PrintCheckViewModel printCheck
    readonly property int fitting: printCheck.fitPrinters.count
    readonly property int unfit: printCheck.unfitPrinters.count

    spacing: Geometry.desk.printersGap

    ZoneHead {
        Layout.fillWidth: true
        title: qsTr("Printer")
        tally: list.printCheck.printersTally
    }

    Item {
        id: area

        readonly property int columns: list.fitting > 2 ? 2 : 1
        readonly property bool roomy: columns === 1 && (Geometry.desk.largeRows || list.unfit === 0)
        readonly property real wantedRow: roomy ? Geometry.staff.row : Geometry.staff.rowLeast
        readonly property real linesHeight: height - Math.min(2, list.fitting) * (wantedRow + Geometry.gutter)
        readonly property real lineShare: columns > 1 ? 0 : linesHeight / Math.max(1, list.unfit)
        readonly property real lineHeight: Math.max(Geometry.desk.lineLeast, Math.min(Geometry.desk.lineMost, lineShare))
        readonly property int linesThatFit: Math.floor((linesHeight + Geometry.space1) / lineHeight)
        readonly property int lines: Math.min(list.unfit, Math.max(Geometry.desk.lines, linesThatFit))
        readonly property real rowsHeight: height - lines * lineHeight
        readonly property real noneLine: Math.min(Geometry.desk.lineMost, (height - none.height - Geometry.gutter) / Math.max(1, list.unfit)) // where all are lines
        readonly property bool allFit: list.fitting * (wantedRow + Geometry.gutter) - Geometry.gutter <= rowsHeight + Geometry.space1

        Layout.fillWidth: true
        Layout.fillHeight: true

        PagedGrid {
            id: rows

            width: parent.width
            height: area.rowsHeight
            columns: area.columns
            rowHeight: area.allFit ? area.wantedRow : Geometry.staff.rowLeast
            rows: list.printCheck.fitPrinters as RowModel
            delegate: PrinterRow {
                required property string key
                required property string words
                required property string when
                required property int index

                required name
                required colour
                required mark
                required chosen

                objectName: "check." + name
                visible: rows.shows(index)
                width: rows.cellWidth
                height: rows.rowHeight
                picture: area.columns === 1 && Geometry.controls.rowPicture > 0
                word: area.columns === 1 ? words : when
                label: name + ", " + words
                onTriggered: list.printCheck.choose(key)
                Accessible.role: Accessible.RadioButton
                Accessible.checked: chosen
            }
        }

        Label {
            id: none

            visible: list.fitting === 0
            width: parent.width
            text: qsTr("No printer can take this file as it is.")
            bold: true
            wrapMode: Text.Wrap
        }

        Column {
            readonly property real rowsEnd: Math.ceil(list.fitting / area.columns) * (rows.rowHeight + Geometry.gutter)

            y: list.fitting === 0 ? none.height + Geometry.gutter : Math.min(area.rowsHeight, rowsEnd)
            width: parent.width

            Repeater {
                model: list.printCheck.unfitPrinters as RowModel

                UnfitPrinter {
                    required property int index

                    required name
                    required colour
                    required words

                    visible: index < area.lines || list.fitting === 0
                    width: area.width
                    height: list.fitting === 0 ? area.noneLine : area.lineHeight
                }
            }
        }
    }
}
