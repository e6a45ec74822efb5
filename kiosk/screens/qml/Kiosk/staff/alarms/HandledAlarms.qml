pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// The alarms that were over within the last day. Readings, not controls.
// Properties: `alarms`, the model; `noneOpen`, no other is open. Triggers: "More" of PagedGrid.
StaffSection {
    id: handled

    property RowModel alarms
    property bool noneOpen: false

    title: qsTr("Handled")
    tally: qsTr("last 24 h")
    emptyTitle: noneOpen ? qsTr("No open alarms.") : ""
    empty: qsTr("There was no alarm within a day.")
    rowHeight: Geometry.staff.handledRow + (Panel.largeText ? Geometry.space5 : 0)
    rows: alarms
    delegate: Item {
        id: row

        required property string words
        required property string detail
        required property string clock
        required property string colour
        required property int index

        objectName: "handled.row"
        visible: handled.shows(index)
        width: handled.cellWidth
        height: handled.rowHeight
        Accessible.role: Accessible.StaticText
        Accessible.name: [words, detail, clock].filter(part => part !== "").join(", ")

        StatusMark {
            id: mark

            x: Geometry.space4
            anchors.verticalCenter: parent.verticalCenter
            status: "free"
            size: Geometry.staff.mark
        }

        Rectangle {
            id: flag

            x: mark.x + mark.width + Geometry.space5
            width: Geometry.staff.morningFlag
            height: parent.height - 2 * Geometry.space2
            anchors.verticalCenter: parent.verticalCenter
            visible: row.colour !== ""
            color: row.colour || Theme.clear
            border.width: Theme.contrast ? Geometry.thinLine : 0
            border.color: Theme.edge
        }

        Grid {
            id: both

            readonly property real room: clock.x - x - Geometry.space4

            x: flag.x + flag.width + Geometry.space4
            anchors.verticalCenter: parent.verticalCenter
            columns: Geometry.staff.handledStacked || Panel.largeText ? 1 : 2
            columnSpacing: Geometry.space5
            verticalItemAlignment: Grid.AlignVCenter

            Label {
                id: words

                width: Math.min(implicitWidth, both.room)
                text: row.words
                bold: true
                size: Theme.aside
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.tiny
                Accessible.ignored: true
            }

            Label {
                width: Math.min(implicitWidth, both.room - (both.columns === 2 ? words.width + both.columnSpacing : 0))
                text: row.detail
                size: both.columns === 2 ? Theme.aside : Theme.note
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Geometry.panel.typeSmallest
                color: Theme.ink2
                Accessible.ignored: true
            }
        }

        Label {
            id: clock

            anchors.right: parent.right
            anchors.rightMargin: Geometry.space6
            anchors.verticalCenter: parent.verticalCenter
            text: row.clock
            size: Theme.aside
            color: Theme.ink2
            Accessible.ignored: true
        }
    }
}
