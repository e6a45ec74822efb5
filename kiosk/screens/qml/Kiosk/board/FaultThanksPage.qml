import QtQuick
import Kiosk

// Thanks for a report, what becomes of it, and undo. Triggers: each button as every Target; those of Page.
Page {
    id: page

    readonly property FaultReportViewModel fault: shell.faultReport

    foot.exitLabel: qsTr("Done")
    foot.exitSymbol: "check"

    Statement {
        width: page.contentWidth
        titleName: "fault.thanks"
        title: qsTr("Thank you!")
        words: page.fault.thanks
        symbol: "check"
        pen: Theme.free
    }

    UndoBar {
        x: Geometry.margin
        y: page.contentBottom - height
        width: page.contentWidth
        height: Geometry.controls.undoBar
        visible: page.fault.canUndo
        buttonName: "fault.undo"
        words: qsTr("Your report is sent.")
        fraction: page.shell.remainingFraction
        onTriggered: page.fault.undo()
    }
}
