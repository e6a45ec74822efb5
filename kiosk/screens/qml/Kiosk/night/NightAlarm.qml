import QtQuick
import QtQuick.Layouts
import Kiosk

// An open alarm in words, with its mark. Property: `bright`, by turns. Not a control.
RowLayout {
    id: alarm

    required property string words
    property bool bright: true
    readonly property color pen: bright ? Theme.signal : Theme.ink2

    spacing: Geometry.night.alarmGap

    StatusMark {
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: Math.max(0, (text.font.pixelSize * 1.2 - size) / 2)
        status: "out_of_order"
        color: alarm.pen
        size: Geometry.night.alarmMark
    }

    Label {
        id: text

        objectName: "night.alarms"
        Layout.fillWidth: true
        text: alarm.words
        bold: true
        size: Theme.heading
        color: alarm.pen
        wrapMode: Text.WordWrap
    }
}
