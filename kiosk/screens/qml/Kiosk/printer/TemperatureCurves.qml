pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Kiosk

// The curves of nozzle and bed over the time axis, and their targets dashed. Curves come on a grid of 1000 by 1000.
// Properties: `temperatures`, the view model; `pen`, the colour of the curves. A picture, not a control.
Item {
    id: curves

    required property Temperatures temperatures
    property color pen: Theme.ink
    readonly property size grid: Qt.size(width / 1000, height / 1000)

    component Curve: ShapePath {
        strokeColor: curves.pen
        strokeWidth: Geometry.printer.curve
        fillColor: Theme.clear
        joinStyle: ShapePath.RoundJoin
        scale: curves.grid
    }

    function target(y: real): string {
        return y >= 0 ? `M0 ${y} H1000 ` : "";
    }

    Shape {
        anchors.fill: parent

        ShapePath {
            strokeColor: Theme.ink2
            strokeWidth: Geometry.printer.targetLine
            strokeStyle: ShapePath.DashLine
            dashPattern: [4, 4]
            fillColor: Theme.clear
            scale: curves.grid

            PathSvg {
                path: curves.target(curves.temperatures.toolTargetY) + curves.target(curves.temperatures.bedTargetY)
            }
        }

        Curve {
            PathSvg {
                path: curves.temperatures.toolLine
            }
        }

        Curve {
            PathSvg {
                path: curves.temperatures.bedLine
            }
        }
    }

    Rectangle {
        anchors.top: parent.bottom
        width: parent.width
        height: Geometry.edge
        color: Theme.ink
    }

    Ruler {
        anchors.top: parent.bottom
        width: parent.width
        height: Geometry.space3
        rotation: 180
        minor: 12
        half: 2
        major: 4
        off: Theme.ink2
        thick: Geometry.printer.chartTick
    }
}
