import QtQuick
import Kiosk

// The base of every page: its ground, its grid of 12 columns and its foot bar.
// Properties: `shell`; `foot`, the bar, to set its exit; `color`, the ground; `ownExit`, the exit does only what the
// page does in `onLeaving`; `exitX`, `exitY`, where the exit is when the foot bar is full.
// Read only: `contentWidth` between the margins; `contentBottom`, the lowest line above the foot bar;
// `lowTop`, below it everything is within low reach (X7).
// `column(i)` is the x of column i, `span(k)` the width of k columns.
// Triggers: Esc and the exit emit `leaving`, which goes back unless `ownExit`.
FocusScope {
    id: root

    required property Shell shell
    property alias foot: foot
    property alias color: ground.color
    property bool ownExit: false
    property real exitX: width - Geometry.margin - topExit.width
    property real exitY: Geometry.space6
    readonly property real exitW: topExit.visible ? topExit.width : 0
    readonly property int contentWidth: width - 2 * Geometry.margin // content width
    readonly property int contentBottom: height - Geometry.footHeight - Geometry.footPadding - Geometry.gutter // last content line

    readonly property int lowTop: Math.ceil(height * .6) + 2

    signal leaving

    function column(i: real): real {
        return Geometry.margin + i * (contentWidth + Geometry.gutter) / 12;
    }
    function span(k: real): real {
        return k * (contentWidth + Geometry.gutter) / 12 - Geometry.gutter;
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
    PushButton {
        id: topExit

        objectName: "screen.exit"
        visible: foot.crowded && foot.exitLabel !== ""
        x: root.exitX
        y: root.exitY
        z: 10
        height: Geometry.touchLeast
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
