import QtQuick
import QtQuick.Shapes
import Kiosk

// One of the four faces: a disc, two slots, one stroke with flat caps. Not a control, and never without its word.
// Properties: `face`, a key of `Drawings.face`; `filled`, the disc is; `color`, of the disc; `cut`, of what is in a
// filled one; `size`.
Item {
    id: drawing

    required property string face
    property bool filled: false
    property color color: Theme.darkInk
    property color cut: Theme.ink
    property real size: Geometry.door.face
    readonly property real weight: 7 // of 100
    readonly property color line: filled ? cut : color

    implicitWidth: size
    implicitHeight: size

    Shape {
        anchors.fill: parent

        ShapePath {
            scale: Qt.size(drawing.size / 100, drawing.size / 100)
            fillColor: drawing.filled ? drawing.color : Theme.clear
            strokeColor: drawing.color
            strokeWidth: .8 * drawing.weight * drawing.size / 100

            PathSvg {
                path: "M3 50 A47 47 0 1 1 97 50 A47 47 0 1 1 3 50 Z"
            }
        }

        ShapePath {
            scale: Qt.size(drawing.size / 100, drawing.size / 100)
            fillColor: Theme.clear
            strokeColor: drawing.line
            strokeWidth: drawing.weight * drawing.size / 100
            capStyle: ShapePath.FlatCap

            PathSvg {
                path: Drawings.face[drawing.face]
            }
        }

        ShapePath {
            scale: Qt.size(drawing.size / 100, drawing.size / 100)
            fillColor: drawing.face === "great" ? drawing.line : Theme.clear
            strokeWidth: -1

            PathSvg {
                path: "M23 57 H77 A27 28 0 0 1 23 57 Z"
            }
        }
    }
}
