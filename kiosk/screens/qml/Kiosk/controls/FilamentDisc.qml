pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// A spool from the side: its reel, the filament that is left as a ring whose area is true, its hub. A picture of the
// filament, never a state: its word is always beside it. Not a control.
// Properties: `swatch`, the colour, "" where nobody has said it; `fullness`, how full it is, 0 to 1, below 0 for not known;
// `ring`, the colour of its lines; `ground`, behind it; `dim`, it can't be had.
Item {
    id: disc

    required property string swatch
    required property real fullness
    property real size: Geometry.requests.disc
    property color ring: Theme.ink
    property color ground: Theme.sheet
    property bool dim: false
    readonly property real hub: .16 * size
    readonly property real rim: size / 2 - 2 * line
    readonly property real line: Math.max(1, .022 * size)
    readonly property real wound: fullness < 0 ? rim : Math.sqrt(hub * hub + Math.min(1, fullness) * (rim * rim - hub * hub))

    component Circle: Rectangle {
        required property real r

        anchors.centerIn: parent
        width: 2 * r
        height: width
        radius: r
        antialiasing: true
        border.width: disc.line
        border.color: disc.ring
        color: Theme.clear
    }

    implicitWidth: size
    implicitHeight: size
    opacity: dim ? .5 : 1
    Accessible.ignored: true

    Circle {
        r: disc.size / 2
    }

    Circle {
        visible: disc.swatch !== "" || disc.fullness >= 0
        r: disc.wound
        color: disc.swatch || Theme.clear
    }

    Circle {
        r: disc.hub
        color: disc.ground
    }
}
