import QtQuick
import Kiosk

// The ground of every page: its grid, its foot bar, its notice. `col`/`span` measure on 12 columns.
// Triggers: Esc and the foot bar's exit go back. `leaving`: what a page does besides, or, with `ownExit`, instead.
FocusScope {
    id: root

    required property Shell shell
    property alias foot: foot
    property alias color: ground.color
    property bool ownExit: false
    property real exitX: width - m - topExit.width
    property real exitY: Theme.px(4)
    readonly property real exitW: topExit.visible ? topExit.width : 0
    readonly property int m: Theme.m
    readonly property int g: Theme.g
    readonly property int cw: width - 2 * m // content width
    readonly property int bottomY: height - Theme.footH - Theme.footPad - Theme.g // last content line

    signal leaving

    function col(i: real): real {
        return m + i * (cw + g) / 12;
    }
    function span(k: real): real {
        return k * (cw + g) / 12 - g;
    }

    width: Panel.widthPx
    height: Panel.heightPx
    focus: true
    onLeaving: {
        if (!ownExit)
            shell.back();
    }
    Keys.onEscapePressed: root.leaving()

    Rectangle {
        id: ground

        anchors.fill: parent
        color: Theme.ground
    }

    // on an upright panel the foot bar is full: the exit is at the top
    Btn {
        id: topExit

        objectName: "screen.exit"
        visible: foot.crowded && foot.exitLabel !== ""
        x: root.exitX
        y: root.exitY
        z: 10
        height: Theme.touchMin
        label: foot.exitLabel
        symbol: foot.exitSymbol
        onTriggered: root.leaving()
    }

    FootBar {
        id: foot

        z: 10
        shell: root.shell
        onExited: root.leaving()
    }
}
