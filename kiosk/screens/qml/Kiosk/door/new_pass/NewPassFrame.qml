import QtQuick
import Kiosk

// What both arrangements of a new pass have in common: its foot. Stored only when its owner says so.
// Triggers: those of Page.
Page {
    foot.main: true
    foot.exitLabel: qsTr("Cancel")
    foot.exitSymbol: "cross"
    onLeaving: shell.newPass.cancel()
}
