import QtQuick
import QtQuick.Shapes
import Kiosk

// A line icon of `Drawings.icon`, drawn on a 24 grid. Never without a word beside it, so screen readers skip it.
Item {
    id: i

    required property string name
    property color color: Theme.ink
    property real size: Geometry.controls.icon
    property real weight: Math.max(2, size / 11)

    implicitWidth: size
    implicitHeight: size

    Shape {
        anchors.fill: parent

        ShapePath {
            scale: Qt.size(i.size / 24, i.size / 24)
            strokeColor: i.color
            strokeWidth: i.weight
            fillColor: Theme.clear
            capStyle: ShapePath.FlatCap
            joinStyle: ShapePath.MiterJoin

            PathSvg {
                path: Drawings.icon[i.name] ?? ""
            }
        }
    }
}
