pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// For how long something is booked; what overlaps another booking can't be chosen.
// Properties: `booking`, the view model; `columns`. Triggers: a tile as every Target.
ColumnLayout {
    id: lengths

    required property NewBookingViewModel booking
    property int columns: 1

    spacing: Geometry.staff.answerGap

    AnswerHead {
        Layout.fillWidth: true
        number: 3
        answered: false
        question: qsTr("For how long?")
    }

    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        columns: lengths.columns
        columnSpacing: Geometry.gutter
        rowSpacing: Geometry.gutter
        uniformCellWidths: true

        Repeater {
            model: lengths.booking.lengths as RowModel

            AnswerTile {
                required property string key
                required property bool free

                objectName: "booking.length." + key
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredHeight: Geometry.staff.answer
                Layout.maximumHeight: Geometry.staff.answer
                enabled: free
                detail: free ? "" : qsTr("taken")
                saves: free && lengths.booking.thirdSaves
                onTriggered: lengths.booking.chooseLength(key)
            }
        }
    }

    Item {
        Layout.fillHeight: true
        Layout.preferredHeight: 0
    }
}
