pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// What is booked. Properties: `booking`, the view model. Triggers: a tile as every Target; "More" of PagedGrid.
ColumnLayout {
    id: items

    required property NewBookingViewModel booking

    spacing: Geometry.staff.answerGap

    AnswerHead {
        Layout.fillWidth: true
        number: 1
        answered: items.booking.hasItem
        question: qsTr("What?")
    }

    Label {
        objectName: "booking.empty"
        visible: items.booking.items.count === 0
        Layout.fillWidth: true
        wrapMode: Text.Wrap
        text: qsTr("There is no equipment here yet.")
    }

    PagedGrid {
        id: grid

        Layout.fillWidth: true
        Layout.fillHeight: true
        columns: Geometry.staff.bookedColumns
        rowHeight: Geometry.staff.bookedTile
        rows: items.booking.items as RowModel
        delegate: AnswerTile {
            required property string key
            required property string kind
            required property string name
            required property int index

            objectName: "booking.item." + name
            visible: grid.shows(index)
            width: grid.cellWidth
            height: grid.rowHeight
            leftPadding: Geometry.space3
            rightPadding: Geometry.space2
            words: name
            picture: kind
            onTriggered: items.booking.chooseItem(key)
        }
    }
}
