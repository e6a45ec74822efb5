pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// From when something is booked: the day, and its half hours; those that are taken can't be chosen.
// Properties: `booking`, the view model. Triggers: each as every Target; "More" of PagedGrid.
ColumnLayout {
    id: starts

    required property NewBookingViewModel booking

    spacing: Geometry.staff.answerGap

    AnswerHead {
        Layout.fillWidth: true
        number: 2
        answered: starts.booking.hasStart
        question: qsTr("From when?")
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Geometry.gutter

        PushButton {
            objectName: "booking.earlier"
            Layout.preferredWidth: Geometry.touchLeast
            Layout.preferredHeight: Geometry.touchLeast
            visible: !starts.booking.isToday
            leftPadding: 0
            rightPadding: 0
            symbol: "left"
            caption: ""
            label: qsTr("A day earlier")
            onTriggered: starts.booking.moveDay(-1)
        }

        Label {
            objectName: "booking.day"
            Layout.fillWidth: true
            text: starts.booking.isToday ? qsTr("Today, %1").arg(starts.booking.dayName) : starts.booking.dayName
            bold: true
            size: Theme.lead
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Geometry.panel.typeLeast
            horizontalAlignment: Text.AlignHCenter
        }

        PushButton {
            objectName: "booking.later"
            Layout.preferredWidth: Geometry.touchLeast
            Layout.preferredHeight: Geometry.touchLeast
            leftPadding: 0
            rightPadding: 0
            symbol: "right"
            caption: ""
            label: qsTr("A day later")
            onTriggered: starts.booking.moveDay(1)
        }
    }

    PagedGrid {
        id: grid

        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.topMargin: Geometry.gutter - Geometry.staff.answerGap
        columns: Geometry.staff.bookedStarts
        rowHeight: Geometry.touchLeast
        rows: starts.booking.starts as RowModel
        delegate: PushButton {
            required property string key
            required property string words
            required property bool chosen
            required property bool free
            required property int index

            objectName: "booking.start." + words
            visible: grid.shows(index)
            width: grid.cellWidth
            height: grid.rowHeight
            enabled: free
            kind: chosen ? PushButton.Ink : PushButton.Plain
            ring: chosen ? Theme.signal : Theme.ink
            leftPadding: Geometry.space1
            rightPadding: Geometry.space1
            size: Theme.body
            label: free ? words : qsTr("%1, taken").arg(words)
            caption: words
            subtitle: free ? "" : qsTr("taken")
            Accessible.role: Accessible.RadioButton
            Accessible.checkable: true
            Accessible.checked: chosen
            onTriggered: starts.booking.chooseStart(key)
        }
    }
}
