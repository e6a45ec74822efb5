import QtQuick
import Kiosk

// The ground of every page: its grid, its foot bar, its notice. `col`/`span` measure on 12 columns.
// Triggers: Esc and the foot bar's exit go back (`leave`, which a page may take over by `onLeaving`).
FocusScope {
    id: root

    required property Shell shell
    property alias foot: foot
    property alias color: ground.color
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
    onLeaving: shell.back()
    Keys.onEscapePressed: root.leaving()

    Rectangle {
        id: ground

        anchors.fill: parent
        color: Theme.ground
    }

    FootBar {
        id: foot

        z: 10
        shell: root.shell
        onExited: root.leaving()
    }
}
