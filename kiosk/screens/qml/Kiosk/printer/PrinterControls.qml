pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// What can be asked of a printer now: cancel at the left, pause in the middle, stop at the right, far from each other.
// A printer that does nothing can be disconnected: at the left, or upright above the row. While no order reaches the
// printer, what to do instead stands in the place of all but stop.
// Properties: `printer`, the view model; `middleX`, where the middle begins while printing, if the gap allows it.
// Signal: `filesWanted`, a file is wanted for the free printer.
// Triggers: each as every Target. Cancel asks again in its own place; stop acts at once.
Item {
    id: controls

    required property PrinterViewModel printer
    property real middleX: 0
    readonly property bool wordy: Theme.wide
    readonly property bool unheard: printer.controls === "silent" || printer.stopFailed // no order reaches the printer
    readonly property bool prints: printer.controls === "run" && !unheard
    readonly property string stopNote: unheard ? qsTr("may not get through") : qsTr("heat off at once")
    readonly property real sideWidth: (width - 2 * Geometry.printer.stopGap) * Geometry.printer.sideShare
    readonly property real printGap: Math.max(Geometry.printer.stopGap, middleX - sideWidth)

    signal filesWanted

    component Side: PushButton {
        Layout.preferredWidth: controls.sideWidth
        Layout.fillHeight: true
        leftPadding: Geometry.space2
        rightPadding: Geometry.space2
        size: Geometry.printer.typeControl
    }

    component Disconnect: Side {
        objectName: "printer.disconnect"
        enabled: controls.printer.mayOrder
        label: qsTr("Disconnect")
        subtitle: controls.wordy ? qsTr("until connected again") : ""
        onTriggered: controls.printer.disconnectPrinter()
    }

    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column

        anchors.fill: parent
        spacing: Geometry.gutter

        Disconnect {
            Layout.preferredWidth: (controls.width - Geometry.gutter) / 2
            Layout.preferredHeight: Geometry.printer.disconnectHeight
            visible: Theme.tall && controls.printer.canDisconnect
        }

        RowLayout {
            Layout.preferredHeight: Geometry.printer.controlHeight
            spacing: 0

            Side {
                id: cancel

                readonly property string words: controls.wordy ? qsTr("Cancel print") : qsTr("Cancel")
                readonly property string warning: controls.wordy || !Panel.largeText ? qsTr("can't be undone") : ""
                readonly property string note: controls.wordy ? qsTr("asks once more") : ""

                objectName: "printer.cancel"
                visible: controls.prints
                enabled: controls.printer.mayOrder
                kind: controls.printer.asksCancel ? PushButton.Ink : PushButton.Plain
                symbol: controls.wordy ? "cross" : ""
                label: controls.printer.asksCancel ? qsTr("Yes, cancel") : words
                subtitle: controls.printer.asksCancel ? warning : note
                onTriggered: controls.printer.cancel()
            }

            Disconnect {
                id: disconnect

                visible: !Theme.tall && controls.printer.canDisconnect
            }

            Item {
                Layout.preferredWidth: controls.prints ? controls.printGap : Geometry.gutter
                visible: cancel.visible || disconnect.visible
            }

            SilentBlock {
                Layout.fillWidth: true
                Layout.fillHeight: true
                visible: controls.unheard
                failed: controls.printer.stopFailed
            }

            MiddleControl {
                id: middle

                visible: label !== "" && !controls.unheard
                Layout.fillWidth: true
                Layout.fillHeight: true
                printer: controls.printer
                enabled: controls.printer.middleEnabled
                onFilesWanted: controls.filesWanted()
            }

            Item {
                Layout.preferredWidth: Geometry.printer.stopGap
                Layout.fillWidth: !middle.visible && !controls.unheard
                visible: controls.printer.canStop
            }

            Side {
                objectName: "printer.stop"
                visible: controls.printer.canStop
                kind: PushButton.Danger
                edgeWidth: Geometry.contrastEdge
                symbol: controls.wordy ? "stop" : ""
                label: qsTr("Stop now")
                subtitle: controls.wordy ? controls.printer.stopFailed ? qsTr("try again") : controls.stopNote : ""
                size: Geometry.printer.typeStop
                onTriggered: controls.printer.stopNow()
            }
        }
    }
}
