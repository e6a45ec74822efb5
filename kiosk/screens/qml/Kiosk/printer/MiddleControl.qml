import QtQuick
import Kiosk

// The main action of a printer's page, by what can be done with the printer now: pause or go on, keep printing while
// "Cancel" asks, clear the bed, connect again, print what the queue proposes, else a file.
// Properties: `printer`, the view model. Hidden when there is none.
// Signal: `filesWanted`, a file is wanted for the free printer. Triggers: as every Target.
PushButton {
    id: middle

    required property PrinterViewModel printer
    readonly property bool prints: printer.controls === "run"
    readonly property bool pauses: prints && !printer.asksCancel
    readonly property bool resumes: printer.pauseAction === "resume"
    readonly property string pauseWord: resumes ? qsTr("Go on") : qsTr("Pause")
    readonly property string keepWord: Theme.tall ? qsTr("Go on") : qsTr("Keep printing")
    readonly property string clearWord: Theme.wide ? qsTr("Collected, the bed is clear") : qsTr("The bed is clear")
    readonly property string pauseSymbol: resumes ? "play" : "pause"
    readonly property string freeWord: printer.nextName !== "" ? qsTr("Next: %1").arg(printer.nextName) : qsTr("Print a file")
    readonly property var labels: ({
            clear: printer.asksResult ? qsTr("How did it go?") : clearWord,
            away: qsTr("Connect again"),
            idle: printer.free ? freeWord : "",
            run: printer.asksCancel ? keepWord : pauseWord
        })
    readonly property var symbols: ({
            clear: printer.asksResult ? "right" : "check",
            away: "undo",
            idle: "right",
            run: printer.asksCancel ? "" : pauseSymbol
        })

    signal filesWanted

    objectName: "printer.middle"
    visible: label !== ""
    kind: PushButton.Primary
    symbol: symbols[printer.controls] ?? ""
    symbolSize: size * 1.2
    symbolWeight: symbolSize / (prints ? 5.6 : 8)
    label: labels[printer.controls] ?? ""
    size: pauses ? Geometry.printer.typePause : Geometry.printer.typeMiddle
    onTriggered: {
        if (printer.controls !== "idle")
            printer.middle();
        else if (printer.nextName !== "")
            printer.startNext();
        else
            filesWanted();
    }
}
