pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Kiosk

// The last minutes of temperatures: two lines, their targets dashed, the values at the right end, their age below.
// A reading, not a control.
Item {
    id: c

    required property Temperatures temperatures
    property real labels: Geometry.px(Theme.small ? 34 : 36)
    readonly property real w: width - labels
    readonly property real baseY: height - Geometry.px(Theme.small ? 4.4 : 5)
    readonly property color line: temperatures.ageOld ? Theme.ink2 : Theme.ink

    component Value: Row {
        id: value

        required property string words
        required property string what

        x: c.w + Geometry.px(2)
        spacing: Geometry.px(1.4)

        Label {
            id: number

            text: value.words
            bold: true
            size: c.height < Geometry.px(18) ? Theme.body : Theme.lead
            color: c.line
        }

        Label {
            width: Math.min(implicitWidth, c.width - value.x - number.width - value.spacing)
            text: value.what
            size: Theme.note
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Geometry.px(2.4)
            color: Theme.ink2
            anchors.baseline: number.baseline
        }
    }

    Accessible.role: Accessible.Chart
    Accessible.name: qsTr("Nozzle %1, bed %2, %3").arg(temperatures.tool).arg(temperatures.bed).arg(temperatures.age)

    Shape {
        width: c.w
        height: c.baseY

        ShapePath {
            strokeColor: Theme.ink2
            strokeWidth: Math.max(1, Geometry.px(.25))
            strokeStyle: ShapePath.DashLine
            dashPattern: [4, 4]
            fillColor: Theme.clear
            scale: Qt.size(c.w / 1000, c.baseY / 1000)

            PathSvg {
                path: (c.temperatures.toolTargetY >= 0 ? `M0 ${c.temperatures.toolTargetY} H1000 ` : "") + (c.temperatures.bedTargetY >= 0 ? `M0 ${c.temperatures.bedTargetY} H1000` : "")
            }
        }

        ShapePath {
            strokeColor: c.line
            strokeWidth: Geometry.px(.6)
            fillColor: Theme.clear
            joinStyle: ShapePath.RoundJoin
            scale: Qt.size(c.w / 1000, c.baseY / 1000)

            PathSvg {
                path: c.temperatures.toolLine
            }
        }

        ShapePath {
            strokeColor: c.line
            strokeWidth: Geometry.px(.6)
            fillColor: Theme.clear
            joinStyle: ShapePath.RoundJoin
            scale: Qt.size(c.w / 1000, c.baseY / 1000)

            PathSvg {
                path: c.temperatures.bedLine
            }
        }
    }

    Rectangle {
        y: c.baseY
        width: c.w
        height: Geometry.px(.34)
        color: Theme.ink
    }

    Ruler {
        y: c.baseY
        width: c.w
        height: Geometry.px(1.6)
        rotation: 180
        minor: 12
        half: 2
        major: 4
        off: Theme.ink2
        thick: Math.max(1, Geometry.px(.2))
    }

    Label {
        text: c.temperatures.begins
        size: Theme.note
        color: Theme.ink2
        anchors.bottom: parent.bottom
        anchors.bottomMargin: -Geometry.px(1)
    }

    Label {
        id: now

        text: qsTr("now")
        visible: c.temperatures.begins !== ""
        size: Theme.note
        color: Theme.ink2
        x: c.w - width
        anchors.bottom: parent.bottom
        anchors.bottomMargin: -Geometry.px(1)
    }

    // each value stands at its line's end; where there is little room they make way for each other
    Value {
        id: toolValue

        y: Math.max(0, Math.min(c.baseY * c.temperatures.toolY / 1000 - height / 2, bedValue.y - height * .9))
        words: c.temperatures.tool
        what: qsTr("nozzle")
    }

    Value {
        id: bedValue

        y: Math.max(toolValue.height * .9, Math.min(c.baseY * c.temperatures.bedY / 1000, c.baseY - height / 2) - height / 2)
        words: c.temperatures.bed
        what: qsTr("bed")
    }

    Row {
        x: c.w + Geometry.px(2)
        anchors.bottom: parent.bottom
        anchors.bottomMargin: -Geometry.px(1)
        spacing: Geometry.px(1)

        StatusMark {
            status: c.temperatures.ageOld ? "no_contact" : "in_use"
            color: Theme.ink2
            size: Geometry.px(3.2)
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
