import QtQuick
import Kiosk

// A spool from the side: its flange, the filament that is left as a disc whose area is true, and the hub.
// Properties: `size`; `swatch`, the colour of the filament, empty if it is not known; `wound`, the radius of the filament
// as a share of the size, 0 for an empty place. A picture, not a control.
Item {
    id: disc

    required property real size
    property string swatch: ""
    property real wound: 0
    readonly property bool there: wound > 0
    readonly property real line: Math.max(2, size * .022)

    implicitWidth: size
    implicitHeight: size

    Rectangle {
        width: disc.size
        height: disc.size
        radius: disc.size / 2
        color: Theme.clear
        border.width: disc.there ? disc.line : Geometry.edge
        border.color: disc.there ? Theme.ink : Theme.edge
    }

    Rectangle {
        visible: disc.there
        anchors.centerIn: parent
        width: 2 * disc.wound * disc.size
        height: width
        radius: width / 2
        color: disc.swatch === "" ? Theme.wall : disc.swatch
        border.width: disc.line * .7
        border.color: Theme.ink
    }

    Rectangle {
        visible: disc.there
        anchors.centerIn: parent
        width: disc.size * .32
        height: width
        radius: width / 2
        color: Theme.ground
        border.width: disc.line
        border.color: Theme.ink
    }
}
