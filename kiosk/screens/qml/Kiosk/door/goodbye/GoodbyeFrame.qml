import QtQuick
import Kiosk

// What every arrangement of the goodbye has in common: the whole screen is ink, and the exit ends it.
// Triggers: those of Page.
Page {
    readonly property GoodbyeViewModel goodbye: shell.goodbye

    color: Theme.ink
    foot.main: true
    foot.languages: false
    foot.bare: true
    foot.exitLabel: qsTr("Done")
    foot.exitSymbol: "check"
}
