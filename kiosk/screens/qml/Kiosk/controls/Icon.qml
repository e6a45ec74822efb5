import QtQuick
import QtQuick.Shapes
import Kiosk

// A line icon, drawn on a 24 grid. Never without a word beside it, so screen readers skip it. Not a control.
// Properties: `name`, a key of `Drawings.icon`; `color`; `size`; `weight`, the stroke.
Item {
    id: icon

    required property string name
    property color color: Theme.ink
    property real size: Geometry.controls.icon
    property real weight: Math.max(2, size / 11)

    implicitWidth: size
    implicitHeight: size

    Shape {
        anchors.fill: parent

        ShapePath {
            scale: Qt.size(icon.size / 24, icon.size / 24)
            strokeColor: icon.color
            strokeWidth: icon.weight
            fillColor: Theme.clear
            capStyle: ShapePath.FlatCap
            joinStyle: ShapePath.MiterJoin

            PathSvg {
                path: Drawings.icon[icon.name] ?? ""
            }
        }
    }
}
