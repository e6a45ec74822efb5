import QtQuick
import QtQuick.Layouts
import Kiosk

// What is wrong and what to do; for how long it has been so. A reading, not a control.
// Properties: `alarms`, the view model.
RowLayout {
    id: head

    required property AlarmsViewModel alarms

    spacing: Geometry.space5

    TextMetrics {
        id: least

        text: head.alarms.words
        font.family: words.font.family
        font.bold: true
        font.pixelSize: words.minimumPixelSize
    }

    ColumnLayout {
        spacing: 0

        Label {
            id: words

            readonly property bool wraps: least.advanceWidth > width // too long for one line at any size

            objectName: "alarms.words"
            Layout.fillWidth: true
            text: head.alarms.words
            bold: true
            size: wraps ? minimumPixelSize : Geometry.staff.typeAlarm
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.lead
            wrapMode: wraps ? Text.Wrap : Text.NoWrap
            lineHeight: .92
        }

        Label {
            Layout.fillWidth: true
            text: [Geometry.staff.alarmReason ? head.alarms.reason : "", head.alarms.advice].filter(part => part !== "").join(" ")
            size: Theme.body
            wrapMode: Text.Wrap
        }
    }

    ColumnLayout {
        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: false
        spacing: 0

        Label {
            Layout.alignment: Qt.AlignRight
            text: head.alarms.age
            bold: true
            size: Geometry.staff.typeAlarm
            lineHeight: .92
        }

        Label {
            Layout.alignment: Qt.AlignRight
            text: head.alarms.since
            size: Theme.body
            color: Theme.ink2
        }
    }
}
