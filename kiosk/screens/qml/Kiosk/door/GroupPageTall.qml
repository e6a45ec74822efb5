import QtQuick
import QtQuick.Layouts
import Kiosk

// A class or group on an upright panel: the pad above the choices. Triggers: those of GroupFrame, GroupChoices and
// NumberPad.
GroupFrame {
    id: page

    ColumnLayout {
        x: Geometry.margin
        y: Geometry.space6
        width: page.contentWidth
        height: page.contentBottom - y
        spacing: Geometry.space5

        GroupNumber {
            Layout.fillWidth: true
            group: page.group
        }

        NumberPad {
            Layout.fillWidth: true
            Layout.fillHeight: false
            Layout.preferredHeight: page.docked ? 0 : Geometry.door.padHeight
            onDigit: value => page.group.press(value)
            onErase: page.group.erase()
            onClear: page.group.clear()
        }

        GroupChoices {
            Layout.fillWidth: true
            Layout.fillHeight: true
            group: page.group
        }
    }
}
