import Kiosk

// What every arrangement of the board has in common: its foot. Triggers: those of Page.
Page {
    ownLow: true
    foot.main: true
    foot.exitLabel: qsTr("Start")
    foot.exitSymbol: "home"
}
