import QtQuick
import Kiosk

// What can be asked of a printer now: cancel at the left, pause in the middle, stop at the right, far from each other.
// A printer that does nothing can be let go at the left; in portrait over the row.
// Triggers: each as every Target. Cancel asks again in its own place; stop acts at once.
Item {
    id: c

    required property PrinterViewModel printer
    property real middleX: -1
    property real middleW: -1
    readonly property string kind: printer.controls
    readonly property bool open: printer.mayAct && printer.pending === ""
    readonly property bool stops: kind === "run" || printer.canStop
    readonly property real gapW: Geometry.px(17.1)
    readonly property real sideW: Theme.wide ? (width + Geometry.gutter) * 3 / 12 - Geometry.gutter : (width - 2 * gapW) * .31
    readonly property real midX: middleX >= 0 ? middleX : kind === "run" ? sideW + gapW : 0
    readonly property real midW: middleW >= 0 && kind === "run" ? middleW : width - midX - (stops ? sideW + gapW : 0)
    readonly property real quietH: Geometry.px(13)
    readonly property real above: Theme.tall && printer.canDisconnect ? quietH + Geometry.gutter : 0 // what stands over the row
    readonly property real word: Theme.wide ? Geometry.px(4.8) : Theme.body

    signal filesWanted

    PushButton {
        objectName: "printer.cancel"
        visible: c.kind === "run"
        width: c.sideW
        height: c.height
        enabled: c.open
        leftPadding: Geometry.px(1)
        rightPadding: Geometry.px(1)
        kind: c.printer.asksCancel ? PushButton.Ink : PushButton.Plain
        symbol: Theme.wide ? "cross" : ""
        label: c.printer.asksCancel ? qsTr("Yes, cancel") : Theme.wide ? qsTr("Cancel print") : qsTr("Cancel")
        sub: c.printer.asksCancel ? qsTr("can't be undone") : Theme.wide ? qsTr("asks once more") : ""
        size: c.word
        onTriggered: c.printer.cancel()
    }

    PushButton {
        objectName: "printer.disconnect"
        visible: c.printer.canDisconnect
        y: -c.above
        width: Theme.tall ? (c.width - Geometry.gutter) / 2 : c.sideW
        height: Theme.tall ? c.quietH : c.height
        enabled: c.open
        leftPadding: Geometry.px(1)
        rightPadding: Geometry.px(1)
        label: qsTr("Disconnect")
        sub: Theme.wide ? qsTr("until connected again") : ""
        size: c.word
        onTriggered: c.printer.disconnectPrinter()
    }

    PushButton {
        objectName: "printer.middle"
        visible: label !== ""
        x: c.kind === "run" ? c.midX : c.printer.canDisconnect && !Theme.tall ? c.sideW + Geometry.gutter : 0
        width: c.kind === "run" ? c.midW : c.width - x - (c.stops ? c.sideW + c.gapW : 0)
        height: c.height
        enabled: c.open && (c.kind !== "run" || c.printer.asksCancel || c.printer.pauseAction !== "")
        kind: PushButton.Primary
        symbol: c.kind === "clear" ? "check" : c.kind === "away" ? "undo" : c.kind === "idle" ? "right" : c.printer.asksCancel ? "" : c.printer.pauseAction === "resume" ? "play" : "pause"
        symbolSize: size * 1.2
        symbolWeight: symbolSize / (c.kind === "run" ? 5.6 : 8)
        label: {
            if (c.kind === "clear")
                return Theme.wide ? qsTr("Collected, the bed is clear") : qsTr("The bed is clear");
            if (c.kind === "away")
                return qsTr("Connect again");
            if (c.kind === "idle")
                return c.printer.free ? qsTr("Print a file") : "";
            if (c.printer.asksCancel)
                return Theme.tall ? qsTr("Go on") : qsTr("Keep printing");
            return c.printer.pauseAction === "resume" ? qsTr("Go on") : qsTr("Pause");
        }
        size: Theme.wide ? Geometry.px(c.kind === "run" && !c.printer.asksCancel ? 8 : 6.4) : Theme.lead
        onTriggered: c.act()
    }

    PushButton {
        objectName: "printer.stop"
        visible: c.stops
        anchors.right: parent.right
        width: c.sideW
        height: c.height
        leftPadding: Geometry.px(1)
        rightPadding: Geometry.px(1)
        kind: PushButton.Danger
        edgeWidth: Geometry.px(.7)
        symbol: Theme.wide ? "stop" : ""
        label: qsTr("Stop now")
        sub: Theme.wide ? qsTr("heat off at once") : ""
        size: Theme.wide ? Geometry.px(5.6) : Theme.label
        onTriggered: c.printer.stopNow()
    }

    function act(): void {
        if (kind === "idle")
            filesWanted();
        else
            printer.middle();
    }
}
