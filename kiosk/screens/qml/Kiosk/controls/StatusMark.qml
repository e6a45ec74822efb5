import QtQuick
import QtQuick.Shapes
import Kiosk

// The shape of a status: disc with a tick for free, ring with hands for in use, calendar sheet for reserved, triangle
// with a stroke for out of order, broken ring for no contact; octagon with a bar for what stops, ring with an i for
// advice, ring with a tick for what will do.
// Beside the word, never alone. Not a control.
// Properties: `status`, free, in_use, reserved, out_of_order, no_contact, stop, advice or passable; `size`; `color`; `cut`, the lines within.
Item {
    id: mark

    required property string status
    property real size: Geometry.controls.statusMark
    property color color: Theme.ofStatus(status)
    property color cut: Theme.ground
    readonly property real unit: size / 24
    readonly property bool ring: ["in_use", "no_contact", "advice", "passable"].includes(status)
    readonly property var outlines: ({
            reserved: "M3 3 H21 V21 H3 Z",
            out_of_order: "M12 3 L22 20.5 H2 Z",
            stop: "M7.9 2.2 H16.1 L21.8 7.9 V16.1 L16.1 21.8 H7.9 L2.2 16.1 V7.9 Z"
        })
    readonly property var strokes: ({
            free: "M6.5 12.5 L10.5 16.5 L17.5 8",
            in_use: "M12 6 V12.6 H17",
            reserved: "M3 8.6 H21 M13 15 H18",
            out_of_order: "M12 8.5 V14 M12 16 V18.6",
            no_contact: "M12 7 V13 M12 15 V17.4",
            stop: "M6.8 12 H17.2",
            advice: "M12 6.2 V8.8 M12 10.6 V17.6",
            passable: "M7 12.4 L10.6 16 L17 8.4"
        })

    implicitWidth: size
    implicitHeight: size

    Shape {
        anchors.fill: parent

        ShapePath {
            scale: Qt.size(mark.unit, mark.unit)
            fillColor: mark.ring ? Theme.clear : mark.color
            strokeColor: mark.color
            strokeWidth: Math.max(1.6, mark.unit * 2.6)
            joinStyle: ShapePath.MiterJoin
            capStyle: ShapePath.FlatCap
            strokeStyle: mark.status === "no_contact" ? ShapePath.DashLine : ShapePath.SolidLine
            dashPattern: [2, 1.3]

            PathSvg {
                path: mark.outlines[mark.status] ?? "M21.5 12 A9.5 9.5 0 1 1 2.5 12 A9.5 9.5 0 1 1 21.5 12 Z"
            }
        }

        ShapePath {
            scale: Qt.size(mark.unit, mark.unit)
            fillColor: Theme.clear
            strokeColor: mark.ring ? mark.color : mark.cut
            strokeWidth: Math.max(1.6, mark.unit * 2.8)
            capStyle: ShapePath.FlatCap
            joinStyle: ShapePath.MiterJoin

            PathSvg {
                path: mark.strokes[mark.status] ?? ""
            }
        }
    }
}
