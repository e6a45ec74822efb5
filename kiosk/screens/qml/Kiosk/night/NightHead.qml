import QtQuick
import QtQuick.Layouts
import Kiosk

// Above the night wall: the clock, how many print, the alarms, the date. Not a control. Property: `nightWall`, the view model.
ColumnLayout {
    id: head

    required property NightWallViewModel nightWall
    readonly property bool namedBelow: Geometry.night.pairs // upright there is no room beside the clock
    readonly property string alarmLine: [nightWall.alarms, namedBelow ? "" : nightWall.named].filter(words => words !== "").join(": ")

    spacing: Geometry.space1

    RowLayout {
        spacing: Geometry.night.clockGap

        Label {
            Layout.leftMargin: -Geometry.opticalInset
            text: head.nightWall.clock
            bold: true
            size: Geometry.night.clock
            color: head.nightWall.bright ? Theme.read : Theme.ink2
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Label {
                Layout.fillWidth: true
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Geometry.panel.typeLeast
                visible: !(head.nightWall.silent && head.namedBelow) // the block says it
                text: head.nightWall.running
                size: Theme.heading
                color: Theme.ink2
            }

            NightAlarm {
                Layout.fillWidth: true
                visible: head.nightWall.alarms !== ""
                bright: head.nightWall.bright
                words: head.alarmLine
            }
        }

        Label {
            horizontalAlignment: Text.AlignRight
            text: qsTr("night watch") + "\n" + head.nightWall.date
            size: Theme.aside
            color: Theme.ink2
        }
    }

    NightAlarm {
        Layout.fillWidth: true
        Layout.bottomMargin: Geometry.space2
        visible: head.namedBelow && words !== ""
        bright: head.nightWall.bright
        words: head.nightWall.named
    }
}
