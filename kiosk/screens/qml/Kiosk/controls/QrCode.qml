import QtQuick
import QtQuick.Shapes
import Kiosk

// A QR code with its quiet zone of four modules: pure black on pure white, each module a whole number of pixels.
// `room`: pixels that it may take, quiet zone included. A picture; `label` is what a screen reader says.
Rectangle {
    id: q

    required property string path
    required property int modules
    required property real room
    property string label: qsTr("QR code")
    readonly property int cell: Math.max(1, Math.floor(room / (Math.max(modules, 1) + 8)))
    readonly property int side: cell * modules

    width: side + 8 * cell
    height: width
    color: Theme.card
    Accessible.role: Accessible.Graphic
    Accessible.name: label

    Shape {
        x: 4 * q.cell
        y: 4 * q.cell
        width: q.side
        height: q.side
        antialiasing: false

        ShapePath {
            scale: Qt.size(q.cell, q.cell)
            fillColor: Theme.code
            strokeColor: Theme.clear
            strokeWidth: -1

            PathSvg {
                path: q.path
            }
        }
    }
}
