pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Kiosk

// A part to print from the side, as large as fits: what is printed is filled from the bed upwards, the rest is outline.
// Not a control.
// Properties: `part`; `maxWidth`, `maxHeight`; `done`, the printed fraction; `color`; `weight`, the stroke; `dashed`.
Item {
    id: picture

    required property PartOutline part
    required property real maxWidth
    required property real maxHeight
    property real done: 1
    property color color: Theme.read
    property real weight: Geometry.strongEdge
    property bool dashed: false
    readonly property real widthMm: part.widthMm
    readonly property real heightMm: part.heightMm
    readonly property real pxPerMm: Math.min(maxWidth / Math.max(.1, widthMm), maxHeight / Math.max(.1, heightMm))
    readonly property real unit: Math.max(widthMm, heightMm) * pxPerMm / 100
    readonly property real cutY: height * (1 - done)

    component Drawing: Shape {
        id: drawing

        required property bool solid

        x: (picture.width - 100 * picture.unit) / 2
        y: picture.height - 100 * picture.unit
        width: 100 * picture.unit
        height: width

        ShapePath {
            scale: Qt.size(picture.unit, picture.unit)
            fillRule: ShapePath.OddEvenFill
            fillColor: drawing.solid ? picture.color : Theme.clear
            strokeColor: picture.color
            strokeWidth: picture.weight
            joinStyle: ShapePath.RoundJoin
            strokeStyle: picture.dashed ? ShapePath.DashLine : ShapePath.SolidLine
            dashPattern: [3, 2.4]

            PathSvg {
                path: picture.part.outline
            }
        }
    }

    width: widthMm * pxPerMm
    height: heightMm * pxPerMm
    Accessible.ignored: true

    Drawing {
        visible: picture.done < 1
        solid: false
    }

    Item {
        y: picture.cutY - (picture.done >= 1 ? picture.weight : 0)
        x: -picture.weight
        width: picture.width + 2 * picture.weight
        height: picture.height - y + picture.weight
        clip: true

        Item {
            x: picture.weight
            y: -parent.y
            width: picture.width
            height: picture.height

            Drawing {
                solid: true
            }
        }
    }
}
