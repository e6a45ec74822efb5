pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Kiosk

// Levels on steel rules round one point: reached ticks bold, an ink line for now, a dashed one for the last time, lake
// diamonds for others. Not a control.
Item {
    id: drawing

    required property MapResultViewModel result
    readonly property real unit: Math.max(.01, Math.min(width / result.mapWidth, height / result.mapHeight)) // pixels of a mm

    Accessible.role: Accessible.Graphic
    Accessible.name: result.summary

    component Line: ShapePath {
        scale: Qt.size(drawing.unit, drawing.unit)
        fillColor: Theme.clear
        strokeWidth: Geometry.edge
        capStyle: ShapePath.FlatCap
        joinStyle: ShapePath.RoundJoin
    }

    Item {
        id: sheet

        width: drawing.result.mapWidth * drawing.unit
        height: drawing.result.mapHeight * drawing.unit
        anchors.centerIn: parent

        Shape {
            anchors.fill: parent

            Line {
                strokeColor: Theme.hair
                strokeWidth: Geometry.thinLine

                PathSvg {
                    path: drawing.result.rings
                }
            }

            Line {
                strokeColor: Theme.edge

                PathSvg {
                    path: drawing.result.edge
                }
            }

            Line {
                strokeColor: Theme.ink
                strokeWidth: Geometry.maturity.mapLine
                fillColor: Theme.wall

                PathSvg {
                    path: drawing.result.nowLine
                }
            }

            Line {
                strokeColor: Theme.ink2
                strokeStyle: ShapePath.DashLine
                dashPattern: [4, 3]

                PathSvg {
                    path: drawing.result.beforeLine
                }
            }

            Line {
                strokeColor: Theme.tickOff

                PathSvg {
                    path: drawing.result.unlit
                }
            }

            Line {
                strokeColor: Theme.ink
                strokeWidth: Geometry.maturity.mapTick

                PathSvg {
                    path: drawing.result.lit
                }
            }

            Line {
                strokeColor: Theme.reserved
                strokeWidth: Geometry.maturity.mapLine
                fillColor: Theme.sheet

                PathSvg {
                    path: drawing.result.othersMarks
                }
            }
        }

        Repeater {
            model: drawing.result.labels as RowModel

            Label {
                required property string words
                required property real across
                required property real down
                required property string align
                required property bool strong
                readonly property real before: ({
                        start: 0,
                        middle: .5,
                        end: 1
                    })[align]

                x: across * drawing.unit - before * width
                y: down * drawing.unit - baselineOffset
                text: words
                bold: strong
                size: strong ? Geometry.maturity.typeMap : Geometry.maturity.typeStage
                color: strong ? Theme.ink : Theme.ink2
                lineHeight: 1
                Accessible.ignored: true // the drawing says it in order
            }
        }
    }
}
