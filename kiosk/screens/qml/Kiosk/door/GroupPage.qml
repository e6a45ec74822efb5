import QtQuick
import QtQuick.Layouts
import Kiosk

// A class or group comes in: the answer in words beside the pad, in any order. Triggers: those of GroupFrame,
// GroupChoices and NumberPad.
GroupFrame {
    id: page

    RowLayout {
        x: Geometry.margin
        y: Geometry.panelTop
        width: page.contentWidth
        height: page.contentBottom - y
        spacing: Geometry.door.padGap
        layoutDirection: Qt.RightToLeft // the pad is first for keys and in the dock

        NumberPad {
            Layout.preferredWidth: Geometry.door.padWidth
            Layout.fillWidth: false
            Layout.fillHeight: true
            onDigit: value => page.group.press(value)
            onErase: page.group.erase()
            onClear: page.group.clear()
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.topMargin: -Geometry.space5
            spacing: 0

            GroupNumber {
                Layout.fillWidth: true
                group: page.group
            }

            GroupChoices {
                Layout.fillWidth: true
                Layout.fillHeight: true
                group: page.group
            }
        }
    }
}
