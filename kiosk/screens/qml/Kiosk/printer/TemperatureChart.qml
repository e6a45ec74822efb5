import QtQuick
import Kiosk

// The last minutes of temperatures: two lines, their targets dashed, the values at the right end, their age below.
// Properties: `temperatures`, the view model. Read only: `leastHeight`, when lower it can't be read.
// A reading, not a control.
Item {
    id: chart

    required property Temperatures temperatures
    readonly property real curvesWidth: width - Geometry.printer.chartLabels
    readonly property real baseY: height - Geometry.printer.chartBase
    readonly property real agesHeight: 2 * bedValue.height + age.height
    readonly property real leastHeight: ended ? 1.8 * bedValue.height : agesHeight // for the values to stand apart
    readonly property bool low: height < Geometry.printer.chartLow
    readonly property bool ended: temperatures.ends !== "" // nothing is known since then
    readonly property color pen: temperatures.ageOld ? Theme.ink2 : Theme.ink

    component Caption: Label {
        size: Theme.note
        color: Theme.ink2
        anchors.bottom: parent.bottom
        anchors.bottomMargin: -Geometry.space2
    }

    Accessible.role: Accessible.Chart
    Accessible.name: qsTr("Nozzle %1, bed %2, %3").arg(temperatures.tool).arg(temperatures.bed).arg(temperatures.age)

    TemperatureCurves {
        width: chart.curvesWidth
        height: chart.baseY
        temperatures: chart.temperatures
        pen: chart.ended ? Theme.ink : chart.pen
    }

    Caption {
        text: chart.temperatures.begins
    }

    Caption {
        visible: text !== ""
        text: chart.temperatures.ends
        bold: true
        color: Theme.ink
        x: chart.curvesWidth * chart.temperatures.known - width / 2
    }

    Caption {
        text: qsTr("now")
        visible: chart.temperatures.begins !== ""
        x: chart.curvesWidth - width
    }

    // each value stands at its line's end; where there is little room they make way for each other
    ChartValue {
        id: toolValue

        y: Math.max(0, Math.min(chart.baseY * chart.temperatures.toolY / 1000 - height / 2, bedValue.y - height * .9))
        x: chart.curvesWidth + Geometry.space4
        width: chart.width - x
        words: chart.temperatures.tool
        pen: chart.pen
        low: chart.low
        what: [qsTr("nozzle"), chart.temperatures.at].join(" ")
        stacked: chart.ended
    }

    ChartValue {
        id: bedValue

        y: Math.max(toolValue.height * .9, Math.min(chart.baseY * chart.temperatures.bedY / 1000, chart.baseY - height / 2) - height / 2)
        x: chart.curvesWidth + Geometry.space4
        width: chart.width - x
        words: chart.temperatures.bed
        pen: chart.pen
        low: chart.low
        what: [qsTr("bed"), chart.temperatures.at].join(" ")
        stacked: chart.ended
    }

    Row {
        id: age

        visible: !chart.ended // the values have their times
        x: chart.curvesWidth + Geometry.space4
        anchors.bottom: parent.bottom
        anchors.bottomMargin: -Geometry.space2
        spacing: Geometry.space2

        StatusMark {
            status: chart.temperatures.ageOld ? "no_contact" : "in_use"
            color: Theme.ink2
            size: Geometry.printer.ageMark
            anchors.verticalCenter: parent.verticalCenter
        }

        Label {
            text: chart.temperatures.age
            bold: chart.temperatures.ageOld
            size: Theme.note
            color: chart.temperatures.ageOld ? Theme.ink : Theme.ink2
        }
    }
}
