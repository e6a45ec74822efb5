import QtQuick
import QtQuick.Layouts
import Kiosk

// The two buttons of a print that is over: print it once more, and what ends it all.
// Properties: `jobDone`, the view model. Triggers: each as every Target.
GridLayout {
    id: actions

    required property JobDoneViewModel jobDone

    columns: Geometry.printer.doneAcross
    columnSpacing: Geometry.gutter
    rowSpacing: Geometry.gutter

    PushButton {
        objectName: "done.again"
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.preferredHeight: Geometry.printer.againHeight
        enabled: actions.jobDone.added === ""
        symbol: actions.jobDone.added === "" ? "undo" : "check"
        label: actions.jobDone.added === "" ? qsTr("Print again") : actions.jobDone.added
        size: Geometry.printer.typeAgain
        onTriggered: actions.jobDone.printAgain()
    }

    PushButton {
        objectName: "done.act"
        Layout.fillWidth: true
        Layout.preferredWidth: Geometry.printer.actShare
        Layout.preferredHeight: Geometry.touch
        enabled: actions.jobDone.ready
        kind: PushButton.Primary
        symbol: actions.jobDone.ready ? "check" : ""
        label: actions.jobDone.action
        size: Geometry.printer.typeAct
        onTriggered: actions.jobDone.act()
    }
}
