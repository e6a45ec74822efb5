import QtQuick
import QtQuick.Layouts
import Kiosk

// An open alarm in words, with its mark. Not a control.
RowLayout {
    id: alarm

    required property string words

    spacing: Geometry.night.alarmGap

    StatusMark {
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: Math.max(0, (text.font.pixelSize * 1.2 - size) / 2)
        status: "out_of_order"
        color: Theme.signal
        size: Geometry.night.alarmMark
    }

    Label {
        id: text

        objectName: "night.alarms"
        Layout.fillWidth: true
        text: alarm.words
        bold: true
        size: Theme.heading
        color: Theme.signal
        wrapMode: Text.WordWrap
    }
}
