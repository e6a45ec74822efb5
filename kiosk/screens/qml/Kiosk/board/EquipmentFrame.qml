import Kiosk

// What both arrangements of an equipment page have in common: its foot. Triggers: those of Page.
Page {
    ownExit: true
    foot.main: true
    foot.exitLabel: qsTr("Tools")
    foot.exitSymbol: "left"
    onLeaving: shell.open(shell.equipmentPage.cameFrom)
}
