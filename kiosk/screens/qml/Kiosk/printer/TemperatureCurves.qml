pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Kiosk

// The curves of nozzle and bed over the time axis, and their targets dashed. Where knowledge
// ends stands a bold line, and the rest is hatched. Curves come on a grid of 1000 by 1000.
// Properties: `temperatures`, the view model; `pen`, the colour of the curves. A picture, not a control.
Item {
    id: curves

    required property Temperatures temperatures
    property color pen: Theme.ink
    readonly property real knownWidth: width * temperatures.known
    readonly property size grid: Qt.size(width / 1000, height / 1000)

    component Curve: ShapePath {
        strokeColor: curves.pen
        strokeWidth: Geometry.printer.curve
        fillColor: Theme.clear
        joinStyle: ShapePath.RoundJoin
        scale: curves.grid
    }

    function hatch(): string {
        const high = height;
        const wide = width - knownWidth;
        let path = `M0 0 H${wide} V${high} H0 Z `;
        for (let at = Geometry.printer.hatchPitch * 1.414 - high; at < wide; at += Geometry.printer.hatchPitch * 1.414) {
            const from = Math.max(0, at);
            const to = Math.min(wide, at + high);
            path += `M${from} ${high - (from - at)} L${to} ${high - (to - at)} `;
        }
        return path;
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

    Shape {
        x: curves.knownWidth
        visible: curves.temperatures.known < 1

        ShapePath {
            strokeColor: Theme.edge
            strokeWidth: Geometry.printer.hatchLine
            fillColor: Theme.clear

            PathSvg {
                path: curves.temperatures.known < 1 ? curves.hatch() : ""
            }
        }
    }

    Rectangle {
        visible: curves.temperatures.known < 1
        x: curves.knownWidth - width / 2
        y: -Geometry.space2
        width: Geometry.printer.knownEnd
        height: parent.height - y
        color: Theme.ink
    }

    Rectangle {
        anchors.top: parent.bottom
        width: parent.width
        height: Geometry.edge
        color: Theme.ink
    }

    Ruler {
        anchors.top: parent.bottom
        width: curves.temperatures.toScale ? parent.width : curves.knownWidth
        height: Geometry.space3
        rotation: 180
        minor: 12
        half: 2
        major: 4
        off: Theme.ink2
        thick: Geometry.printer.chartTick
    }
}
