import QtQuick
import Kiosk

// A spool from the side: its flange, the filament that is left as a disc whose area is true, and the hub.
// Properties: `size`; `swatch`, the colour of the filament, empty if it is not known; `wound`, the radius of the filament
// as a share of the size, 0 for an empty place; `pen`, of its lines; `ground`, behind it; `dim`, it can't be had. A
// picture, not a control.
Item {
    id: disc

    required property real size
    property string swatch: ""
    property real wound: 0
    property color pen: Theme.ink
    property color ground: Theme.ground
    property bool dim: false
    readonly property bool there: wound > 0
    readonly property real line: Math.max(2, size * .022)

    implicitWidth: size
    implicitHeight: size
    opacity: dim ? .5 : 1
    Accessible.ignored: true

    Rectangle {
        width: disc.size
        height: disc.size
        radius: disc.size / 2
        color: Theme.clear
        border.width: disc.there ? disc.line : Geometry.edge
        border.color: disc.there ? disc.pen : Theme.edge
    }

    Rectangle {
        visible: disc.there
        anchors.centerIn: parent
        width: 2 * disc.wound * disc.size
        height: width
        radius: width / 2
        color: disc.swatch === "" ? Theme.wall : disc.swatch
        border.width: disc.line * .7
        border.color: disc.pen
    }

    Rectangle {
        visible: disc.there
        anchors.centerIn: parent
        width: disc.size * .32
        height: width
        radius: width / 2
        color: disc.ground
        border.width: disc.line
        border.color: disc.pen
    }
}
