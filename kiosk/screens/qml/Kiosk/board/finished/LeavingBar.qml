import QtQuick
import QtQuick.Layouts
import Kiosk

// Below the tiles: undo of what was just given back, else how many leave; and leaving.
// Triggers: each button as every Target.
GridLayout {
    id: bar

    required property FinishedViewModel finished
    readonly property bool freed: finished.freed !== ""

    component Step: PushButton {
        Layout.preferredWidth: Geometry.touch
        Layout.preferredHeight: Geometry.touch
        leftPadding: 0
        rightPadding: 0
        caption: ""
        symbolSize: Geometry.controls.largeButtonIcon
    }

    columns: Geometry.board.leavingColumns
    columnSpacing: Geometry.gutter
    rowSpacing: Geometry.gutter

    UndoBar {
        visible: bar.freed
        Layout.fillWidth: true
        Layout.preferredHeight: Geometry.controls.undoBar
        buttonName: "finished.undo"
        words: qsTr("%1 is free again. Thanks!").arg(bar.finished.freed)
        fraction: bar.finished.undoFraction
        onTriggered: bar.finished.undo()
    }

    Label {
        objectName: "finished.pass"
        visible: !bar.freed && !Theme.large
        Layout.fillWidth: true
        Layout.preferredHeight: Geometry.board.leavingWords
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.Wrap
        fontSizeMode: Text.Fit
        minimumPixelSize: Geometry.panel.typeLeast
        text: bar.finished.passWords
        size: Theme.lead
        color: Theme.ink2
    }

    RowLayout {
        visible: !bar.freed
        Layout.fillWidth: Geometry.board.leavingColumns === 1 || Theme.large
        spacing: Geometry.gutter

        Step {
            objectName: "leaving.fewer"
            symbol: "minus"
            enabled: bar.finished.headcount > 1
            label: qsTr("One fewer leaves")
            onTriggered: bar.finished.count(-1)
        }

        Label {
            objectName: "leaving.number"
            Layout.fillWidth: Geometry.board.leavingColumns === 1 || Theme.large
            Layout.preferredWidth: Geometry.board.leavingNumber
            horizontalAlignment: Text.AlignHCenter
            text: bar.finished.headcount
            bold: true
            size: Geometry.board.leavingType
        }

        Step {
            objectName: "leaving.more"
            symbol: "plus"
            label: qsTr("One more leaves")
            onTriggered: bar.finished.count(1)
        }
    }

    PushButton {
        objectName: "finished.leave"
        Layout.preferredWidth: bar.freed ? Geometry.board.leaveBeside : Geometry.board.leave
        Layout.preferredHeight: Geometry.controls.undoBar
        Layout.fillWidth: Geometry.board.leavingColumns === 1
        kind: PushButton.Primary
        size: Theme.grown(Geometry.board.leaveType)
        symbol: Theme.large || bar.freed ? "" : "leave"
        label: bar.finished.leaveLabel
        onTriggered: bar.finished.leave()
    }
}
