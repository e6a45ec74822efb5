pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Kiosk

// The piece from the side, as large as fits: the printed part is filled from the bed upwards, the rest is outline.
// A picture, not a control.
Item {
    id: p

    required property PartOutline part
    required property real maxWidth
    required property real maxHeight
    property real done: 1
    property color color: Theme.read
    property real weight: Geometry.strongEdge
    readonly property real widthMm: part.widthMm
    readonly property real heightMm: part.heightMm
    readonly property real pxPerMm: Math.min(maxWidth / Math.max(.1, widthMm), maxHeight / Math.max(.1, heightMm))
    readonly property real unit: Math.max(widthMm, heightMm) * pxPerMm / 100
    readonly property real cutY: height * (1 - done)

    component Drawing: Shape {
        id: drawing

        required property bool solid

        x: (p.width - 100 * p.unit) / 2
        y: p.height - 100 * p.unit
        width: 100 * p.unit
        height: width

        ShapePath {
            scale: Qt.size(p.unit, p.unit)
            fillRule: ShapePath.OddEvenFill
            fillColor: drawing.solid ? p.color : Theme.clear
            strokeColor: p.color
            strokeWidth: p.weight
            joinStyle: ShapePath.RoundJoin

            PathSvg {
                path: p.part.outline
            }
        }
    }

    width: widthMm * pxPerMm
    height: heightMm * pxPerMm
    Accessible.ignored: true

    Drawing {
        visible: p.done < 1
        solid: false
    }

    Item {
        y: p.cutY - (p.done >= 1 ? p.weight : 0)
        x: -p.weight
        width: p.width + 2 * p.weight
        height: p.height - y + p.weight
        clip: true

        Item {
            x: p.weight
            y: -parent.y
            width: p.width
            height: p.height

            Drawing {
                solid: true
            }
        }
    }
}
