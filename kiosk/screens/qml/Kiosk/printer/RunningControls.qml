import QtQuick
import Kiosk

// What can be asked of a printer now: cancel at the left, pause in the middle, stop at the right, far from each other.
// A printer that does nothing can be let go at the left; in portrait over the row.
// Triggers: each as every Target. Cancel asks again in its own place; stop acts at once.
Item {
    id: c

    required property Running running
    property real middleX: -1
    property real middleW: -1
    readonly property string way: running.way
    readonly property bool open: running.mayAct && running.pending === ""
    readonly property bool stops: way === "run" || running.stops
    readonly property real gapW: Geometry.px(17.1)
    readonly property real sideW: Theme.wide ? (width + Geometry.gutter) * 3 / 12 - Geometry.gutter : (width - 2 * gapW) * .31
    readonly property real midX: middleX >= 0 ? middleX : way === "run" ? sideW + gapW : 0
    readonly property real midW: middleW >= 0 && way === "run" ? middleW : width - midX - (stops ? sideW + gapW : 0)
    readonly property real quietH: Geometry.px(13)
    readonly property real above: Theme.tall && running.letsGo ? quietH + Geometry.gutter : 0 // what stands over the row
    readonly property real word: Theme.wide ? Geometry.px(4.8) : Theme.body

    signal filesWanted

    PushButton {
        objectName: "running.cancel"
        visible: c.way === "run"
        width: c.sideW
        height: c.height
        enabled: c.open
        leftPadding: Geometry.px(1)
        rightPadding: Geometry.px(1)
        kind: c.running.asksCancel ? PushButton.Ink : PushButton.Plain
        symbol: Theme.wide ? "cross" : ""
        label: c.running.asksCancel ? qsTr("Yes, cancel") : Theme.wide ? qsTr("Cancel print") : qsTr("Cancel")
        sub: c.running.asksCancel ? qsTr("can't be undone") : Theme.wide ? qsTr("asks once more") : ""
        size: c.word
        onTriggered: c.running.cancel()
    }

    PushButton {
        objectName: "running.disconnect"
        visible: c.running.letsGo
        y: -c.above
        width: Theme.tall ? (c.width - Geometry.gutter) / 2 : c.sideW
        height: Theme.tall ? c.quietH : c.height
        enabled: c.open
        leftPadding: Geometry.px(1)
        rightPadding: Geometry.px(1)
        label: qsTr("Disconnect")
        sub: Theme.wide ? qsTr("until connected again") : ""
        size: c.word
        onTriggered: c.running.letGo()
    }

    PushButton {
        objectName: "running.middle"
        visible: label !== ""
        x: c.way === "run" ? c.midX : c.running.letsGo && !Theme.tall ? c.sideW + Geometry.gutter : 0
        width: c.way === "run" ? c.midW : c.width - x - (c.stops ? c.sideW + c.gapW : 0)
        height: c.height
        enabled: c.open && (c.way !== "run" || c.running.asksCancel || c.running.pauseWay !== "")
        kind: PushButton.Primary
        symbol: c.way === "clear" ? "check" : c.way === "away" ? "undo" : c.way === "idle" ? "right" : c.running.asksCancel ? "" : c.running.pauseWay === "resume" ? "play" : "pause"
        symbolSize: size * 1.2
        symbolWeight: symbolSize / (c.way === "run" ? 5.6 : 8)
        label: {
            if (c.way === "clear")
                return Theme.wide ? qsTr("Collected, the bed is clear") : qsTr("The bed is clear");
            if (c.way === "away")
                return qsTr("Connect again");
            if (c.way === "idle")
                return c.running.free ? qsTr("Print a file") : "";
            if (c.running.asksCancel)
                return Theme.tall ? qsTr("Go on") : qsTr("Keep printing");
            return c.running.pauseWay === "resume" ? qsTr("Go on") : qsTr("Pause");
        }
        size: Theme.wide ? Geometry.px(c.way === "run" && !c.running.asksCancel ? 8 : 6.4) : Theme.lead
        onTriggered: c.act()
    }

    PushButton {
        objectName: "running.stop"
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
        onTriggered: c.running.stopNow()
    }

    function act(): void {
        if (way === "idle")
            filesWanted();
        else
            running.middle();
    }
}
