import Kiosk

// What every arrangement of "I have finished" has in common: its foot. Triggers: those of Page.
Page {
    readonly property FinishedViewModel finished: shell.finished

    foot.main: true
    foot.exitLabel: qsTr("Done")
    foot.exitSymbol: "check"
}
