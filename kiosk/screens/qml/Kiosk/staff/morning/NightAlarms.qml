pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// The alarms of the night by number: when, what, who was told and who acknowledged. Readings; more are on the next page.
// Properties: `alarms`, the model. Triggers: "More" of PagedGrid.
PagedGrid {
    id: list

    property RowModel alarms

    implicitHeight: Math.ceil(alarms.count / columns) * (rowHeight + gap)
    gap: Geometry.space2
    rowHeight: Geometry.staff.morningAlarm + (Panel.largeText ? Geometry.space5 : 0)
    rows: alarms
    delegate: Item {
        id: line

        required property string number
        required property string clock
        required property string words
        required property string detail
        required property bool waits
        required property int index

        objectName: "night.alarm"
        visible: list.shows(index)
        width: list.cellWidth - Geometry.space4
        height: list.rowHeight
        Accessible.role: Accessible.StaticText
        Accessible.name: [number, clock, words, detail].join(", ")

        NumberDisc {
            id: disc

            y: Geometry.space1
            number: line.number
            waits: line.waits
        }

        Label {
            id: clock

            x: disc.width + Geometry.space4
            y: Geometry.space1
            text: line.clock
            bold: true
            size: Theme.aside
            Accessible.ignored: true
        }

        Label {
            id: what

            x: clock.x + Math.max(Geometry.staff.morningClock, clock.implicitWidth + Geometry.space3)
            y: Geometry.space1
            width: line.width - x
            text: line.words
            bold: true
            size: Theme.aside
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.tiny
            Accessible.ignored: true
        }

        Label {
            x: what.x
            y: what.y + what.height
            width: line.width - x
            text: line.detail
            size: Theme.note
            color: Theme.ink2
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Geometry.panel.typeSmallest
            Accessible.ignored: true
        }
    }
}
