pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Kiosk

// The last minutes of temperatures: two lines, their targets dashed, the values at the right end, their age below.
// Properties: `temperatures`, the view model. A reading, not a control.
Item {
    id: c

    required property Temperatures temperatures
    readonly property real w: width - Geometry.printer.chartLabels
    readonly property real baseY: height - Geometry.printer.chartBase
    readonly property bool low: height < Geometry.printer.chartLow
    readonly property color line: temperatures.ageOld ? Theme.ink2 : Theme.ink

    component Curve: ShapePath {
        strokeColor: c.line
        strokeWidth: Geometry.printer.curve
        fillColor: Theme.clear
        joinStyle: ShapePath.RoundJoin
        scale: Qt.size(c.w / 1000, c.baseY / 1000)
    }

    component Caption: Label {
        size: Theme.note
        color: Theme.ink2
        anchors.bottom: parent.bottom
        anchors.bottomMargin: -Geometry.space2
    }

    Accessible.role: Accessible.Chart
    Accessible.name: qsTr("Nozzle %1, bed %2, %3").arg(temperatures.tool).arg(temperatures.bed).arg(temperatures.age)

    Shape {
        width: c.w
        height: c.baseY

        ShapePath {
            strokeColor: Theme.ink2
            strokeWidth: Geometry.printer.targetLine
            strokeStyle: ShapePath.DashLine
            dashPattern: [4, 4]
            fillColor: Theme.clear
            scale: Qt.size(c.w / 1000, c.baseY / 1000)

            PathSvg {
                path: (c.temperatures.toolTargetY >= 0 ? `M0 ${c.temperatures.toolTargetY} H1000 ` : "") + (c.temperatures.bedTargetY >= 0 ? `M0 ${c.temperatures.bedTargetY} H1000` : "")
            }
        }

        Curve {
            PathSvg {
                path: c.temperatures.toolLine
            }
        }

        Curve {
            PathSvg {
                path: c.temperatures.bedLine
            }
        }
    }

    Rectangle {
        y: c.baseY
        width: c.w
        height: Geometry.edge
        color: Theme.ink
    }

    Ruler {
        y: c.baseY
        width: c.w
        height: Geometry.space3
        rotation: 180
        minor: 12
        half: 2
        major: 4
        off: Theme.ink2
        thick: Geometry.printer.chartTick
    }

    Caption {
        text: c.temperatures.begins
    }

    Caption {
        text: qsTr("now")
        visible: c.temperatures.begins !== ""
        x: c.w - width
    }

    // each value stands at its line's end; where there is little room they make way for each other
    ChartValue {
        id: toolValue

        y: Math.max(0, Math.min(c.baseY * c.temperatures.toolY / 1000 - height / 2, bedValue.y - height * .9))
        x: c.w + Geometry.space4
        width: c.width - x
        words: c.temperatures.tool
        pen: c.line
        low: c.low
        what: qsTr("nozzle")
    }

    ChartValue {
        id: bedValue

        y: Math.max(toolValue.height * .9, Math.min(c.baseY * c.temperatures.bedY / 1000, c.baseY - height / 2) - height / 2)
        x: c.w + Geometry.space4
        width: c.width - x
        words: c.temperatures.bed
        pen: c.line
        low: c.low
        what: qsTr("bed")
    }

    Row {
        x: c.w + Geometry.space4
        anchors.bottom: parent.bottom
        anchors.bottomMargin: -Geometry.space2
        spacing: Geometry.space2

        StatusMark {
            status: c.temperatures.ageOld ? "no_contact" : "in_use"
            color: Theme.ink2
            size: Geometry.printer.ageMark
            anchors.verticalCenter: parent.verticalCenter
        }

        Label {
            text: c.temperatures.age
            bold: c.temperatures.ageOld
            size: Theme.note
            color: c.temperatures.ageOld ? Theme.ink : Theme.ink2
        }
    }
}
