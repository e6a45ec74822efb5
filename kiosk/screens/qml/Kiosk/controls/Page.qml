pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// The base of every page: its ground, its grid of 12 columns and its foot bar.
// Properties: `shell`; `foot`, the bar, to set its exit; `color`, the ground; `ownExit`, the exit does only what the
// page does in `onLeaving`; `exitX`, `exitY`, where the exit is when the foot bar is full.
// `ownLow`, the page has an arrangement of its own for low reach, or needs none.
// Read only: `contentWidth` between the margins; `contentBottom`, the lowest line of the page's content, above the foot
// bar or the dock; `lowTop`, below it everything is within low reach (X7); `docked`, see below.
// `column(i)` is the x of column i, `span(k)` the width of k columns.
// Triggers: Esc and the exit emit `leaving`, which goes back unless `ownExit`.
FocusScope {
    id: root

    required property Shell shell
    property alias foot: foot
    property alias color: ground.color
    property bool ownExit: false
    property bool ownLow: false
    property real exitX: width - Geometry.margin - topExit.width
    property real exitY: Geometry.space6
    readonly property real exitW: topExit.active ? topExit.width : 0
    readonly property int contentWidth: width - 2 * Geometry.margin // content width
    readonly property int footTop: height - Geometry.footHeight - Geometry.footPadding - Geometry.gutter
    readonly property int contentBottom: docked && dock.count > 0 ? lowTop - Geometry.gutter : footTop // last content line
    readonly property int lowTop: Math.ceil(height * .6) + 2
    readonly property bool docked: Panel.lowReach && !ownLow // every Target of the page is in the dock

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
    Component.onCompleted: {
        if (!docked)
            return;
        docking.active = true;
        const area = docking.item as DockArea;
        dock.begin(root, area, area.lessButton, area.moreButton);
    }

    Rectangle {
        id: ground

        anchors.fill: parent
        color: Theme.ground
    }

    // on an upright panel the foot bar is full: the exit is at the top
    Loader {
        id: topExit

        active: foot.crowded && foot.exitLabel !== ""
        x: root.exitX
        y: root.exitY
        z: 10
        height: Geometry.touchLeast

        sourceComponent: PushButton {
            objectName: "screen.exit"
            docks: false
            label: foot.exitLabel
            symbol: foot.exitSymbol
            onTriggered: root.leaving()
        }
    }

    // low reach: the controls of the page, above the foot bar
    ControlDock {
        id: dock
    }

    Connections {
        target: Panel

        function onOffered(control: QtObject): void {
            dock.take(control);
        }
    }

    Loader {
        id: docking

        active: false
        x: Geometry.margin
        y: root.lowTop
        z: 10
        width: root.contentWidth
        height: root.footTop - y

        sourceComponent: DockArea {
            dock: dock
        }
    }

    FootBar {
        id: foot

        z: 10
        shell: root.shell
        onExited: root.leaving()
    }
}
