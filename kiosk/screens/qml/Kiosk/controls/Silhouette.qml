import QtQuick
import QtQuick.Shapes
import Kiosk

// A piece of equipment as a silhouette. Not a control.
// Properties: `kind`, a key of `Drawings.body` or of the hub's own ones, else a generic tool; `look`, see below; `color`;
// `cut`, the lines within; `size`; `weight`, the stroke. Read only: `inset`, how far the shape begins from the left.
Item {
    id: silhouette

    enum Look {
        Filled, // it is here
        Outline, // it is in use
        Dashed // it is out of order, or there is no contact
    }

    required property string kind
    property int look: Silhouette.Filled
    property color color: Theme.ink
    property color cut: Theme.ground
    property real size: Geometry.controls.silhouette
    property real weight: Math.max(2, size * .038)
    readonly property string shape: Drawings.body[kind] === undefined ? "tool" : kind
    readonly property bool own: OwnKinds.outlines[kind] !== undefined
    readonly property string body: own ? OwnKinds.outlines[kind] : Drawings.body[shape]
    readonly property bool filled: look === Silhouette.Filled
    readonly property bool dashed: look === Silhouette.Dashed
    readonly property real inset: size * (own ? OwnKinds.insets[kind] : Drawings.inset[shape]) / 100

    implicitWidth: size
    implicitHeight: size

    Shape {
        anchors.fill: parent

        ShapePath {
            scale: Qt.size(silhouette.size / 100, silhouette.size / 100)
            fillRule: ShapePath.OddEvenFill
            fillColor: silhouette.filled ? silhouette.color : Theme.clear
            strokeColor: silhouette.color
            strokeWidth: silhouette.filled ? 1 : silhouette.weight
            strokeStyle: silhouette.dashed ? ShapePath.DashLine : ShapePath.SolidLine
            dashPattern: [2.2, 1.5]
            capStyle: ShapePath.FlatCap
            joinStyle: ShapePath.RoundJoin

            PathSvg {
                path: silhouette.body
            }
        }

        ShapePath {
            scale: Qt.size(silhouette.size / 100, silhouette.size / 100)
            fillColor: Theme.clear
            strokeWidth: silhouette.weight
            strokeColor: silhouette.filled ? silhouette.cut : silhouette.color
            capStyle: ShapePath.FlatCap

            PathSvg {
                path: silhouette.dashed || silhouette.own ? "" : Drawings.cut[silhouette.shape]
            }
        }

        ShapePath {
            scale: Qt.size(silhouette.size / 100, silhouette.size / 100)
            fillColor: Theme.clear
            strokeWidth: silhouette.weight
            strokeColor: silhouette.color
            capStyle: ShapePath.FlatCap

            PathSvg {
                path: silhouette.dashed || silhouette.own ? "" : Drawings.extra[silhouette.shape]
            }
        }
    }
}
