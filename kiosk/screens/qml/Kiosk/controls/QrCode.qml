import QtQuick
import QtQuick.Shapes
import Kiosk

// A QR code with its quiet zone of four modules: pure black on pure white, each module a whole number of pixels. Not a
// control.
// Properties: `path`, the dark modules as an SVG path; `modules` on a side; `room`, pixels that it may take, quiet zone
// included; `label`, its name for a screen reader. Read only: `cell`, pixels of a module; `side`, of the code alone.
Rectangle {
    id: code

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
        x: 4 * code.cell
        y: 4 * code.cell
        width: code.side
        height: code.side
        antialiasing: false

        ShapePath {
            scale: Qt.size(code.cell, code.cell)
            fillColor: Theme.code
            strokeColor: Theme.clear
            strokeWidth: -1

            PathSvg {
                path: code.path
            }
        }
    }
}
