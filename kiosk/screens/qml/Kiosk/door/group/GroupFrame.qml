import QtQuick
import Kiosk

// What both arrangements of a class or group have in common: its foot and its keys.
// Triggers: digits and Backspace of a keyboard; those of Page.
Page {
    readonly property GroupViewModel group: shell.group

    foot.main: true
    foot.exitLabel: qsTr("Cancel")
    foot.exitSymbol: "cross"
    Keys.onPressed: event => event.key === Qt.Key_Backspace ? group.erase() : group.press(event.text)
}
