pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// Where a file fits, and why not elsewhere: fitting printers as rows to choose, the others as lines below.
// Triggers: a fitting row as every Target; "More" shows the next ones.
Item {
    id: d

    required property PrintCheckViewModel printCheck
    readonly property real rowH: Geometry.px(Theme.small ? 12.3 : 17)
    readonly property real leastH: Geometry.px(12.3)
    readonly property real linesH: height - Math.min(2, fit) * ((Theme.tall ? leastH : rowH) + Geometry.gutter) - Geometry.px(.5) // what two rows leave
    readonly property real lineH: Theme.small ? Geometry.px(3.5) : columns > 1 ? Geometry.px(4.8) : Math.max(Geometry.px(4.8), Math.min(Geometry.px(9), linesH / Math.max(1, unfit)))
    readonly property int columns: fit > 2 ? 2 : 1
    readonly property int unfit: printCheck.unfitPrinters.count
    readonly property int linesRoom: Math.min(unfit, Math.max(Theme.small ? 3 : 2, Math.floor((linesH + Geometry.px(Theme.small ? 1.2 : .5)) / lineH)))
    readonly property real rowsRoom: height - (unfit > 0 ? linesRoom * lineH + Geometry.px(Theme.small ? .2 : 1) : 0)
    readonly property int fit: printCheck.fitPrinters.count

    PagedGrid {
        id: rows

        width: d.width
        height: d.rowsRoom
        columns: d.columns
        rowHeight: d.columns === 1 && !(Theme.tall && d.unfit > 0) && d.fit * (d.rowH + Geometry.gutter) - Geometry.gutter <= d.rowsRoom + Geometry.px(.6) ? d.rowH : d.leastH
        rows: d.printCheck.fitPrinters as RowModel
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
            picture: d.columns === 1 && !Theme.small
            word: d.columns === 1 ? words : when
            label: name + ", " + words
            onTriggered: d.printCheck.choose(key)
            Accessible.role: Accessible.RadioButton
            Accessible.checked: chosen
        }
    }

    Label {
        visible: d.fit === 0
        width: d.width
        text: qsTr("No printer can take this file as it is.")
        bold: true
        wrapMode: Text.Wrap
    }

    Column {
        y: d.fit === 0 ? Geometry.px(12) : Math.min(d.rowsRoom, Math.ceil(d.fit / d.columns) * (rows.rowHeight + Geometry.gutter)) + Geometry.px(Theme.small ? .01 : .5)
        width: d.width

        Repeater {
            model: d.printCheck.unfitPrinters as RowModel

            Item {
                id: line

                required property string name
                required property color colour
                required property string words
                required property int index

                visible: index < d.linesRoom || d.fit === 0
                width: d.width
                height: d.lineH

                Rectangle {
                    width: Geometry.px(Theme.small ? 2 : 2.6)
                    height: parent.height * .66
                    anchors.verticalCenter: parent.verticalCenter
                    color: line.colour
                    border.width: Theme.contrast ? Geometry.edge : 0
                    border.color: Theme.edge
                }

                Label {
                    id: name

                    x: Geometry.px(Theme.small ? 3.6 : 5)
                    width: Geometry.px(Theme.small ? 12 : 13)
                    text: line.name
                    bold: true
                    size: Theme.small ? Geometry.px(2.95) : Theme.note
                    elide: Text.ElideRight
                    anchors.verticalCenter: parent.verticalCenter
                }

                Label {
                    x: name.x + name.width + Geometry.px(.8)
                    width: parent.width - x
                    text: line.words
                    size: Theme.small ? Geometry.px(2.95) : Theme.note
                    color: Theme.ink2
                    elide: Text.ElideRight
                    anchors.verticalCenter: parent.verticalCenter
                }

                Rectangle {
                    visible: !Theme.small
                    width: parent.width
                    height: 1
                    color: Theme.hair
                    anchors.bottom: parent.bottom
                }
            }
        }
    }
}
