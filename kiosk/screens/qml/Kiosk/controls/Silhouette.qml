import QtQuick
import QtQuick.Shapes
import Kiosk

// A tool on the wall. `look`: filled = it is here, outline = it is away, dashed = it is out of order.
Item {
    id: s

    required property string kind
    property string look: "filled"
    property color color: Theme.ink
    property color cut: Theme.ground
    property real size: Geometry.controls.silhouette
    property real weight: Math.max(2, size * .038)
    readonly property string shape: Drawings.body[kind] === undefined ? "tool" : kind
    readonly property bool filled: look === "filled"
    readonly property bool dashed: look === "dashed"
    readonly property real inset: size * Drawings.inset[shape] / 100

    implicitWidth: size
    implicitHeight: size

    Shape {
        anchors.fill: parent

        ShapePath {
            scale: Qt.size(s.size / 100, s.size / 100)
            fillRule: ShapePath.OddEvenFill
            fillColor: s.filled ? s.color : Theme.clear
            strokeColor: s.color
            strokeWidth: s.filled ? 1 : s.weight
            strokeStyle: s.dashed ? ShapePath.DashLine : ShapePath.SolidLine
            dashPattern: [2.2, 1.5]
            capStyle: ShapePath.FlatCap
            joinStyle: ShapePath.RoundJoin

            PathSvg {
                path: Drawings.body[s.shape]
            }
        }

        ShapePath {
            scale: Qt.size(s.size / 100, s.size / 100)
            fillColor: Theme.clear
            strokeWidth: s.weight
            strokeColor: s.filled ? s.cut : s.color
            capStyle: ShapePath.FlatCap

            PathSvg {
                path: s.dashed ? "" : Drawings.cut[s.shape]
            }
        }

        ShapePath {
            scale: Qt.size(s.size / 100, s.size / 100)
            fillColor: Theme.clear
            strokeWidth: s.weight
            strokeColor: s.color
            capStyle: ShapePath.FlatCap

            PathSvg {
                path: s.dashed ? "" : Drawings.extra[s.shape]
            }
        }
    }
}
