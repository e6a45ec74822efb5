pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Kiosk

// The last minutes of temperatures: two lines, their targets dashed, the values at the right end, their age below.
// A reading, not a control.
Item {
    id: c

    required property Heat heat
    property real labels: Theme.px(Theme.small ? 34 : 36)
    readonly property real w: width - labels
    readonly property real baseY: height - Theme.px(Theme.small ? 4.4 : 5)
    readonly property color line: heat.ageOld ? Theme.ink2 : Theme.ink

    component Value: Row {
        id: value

        required property string words
        required property string what

        x: c.w + Theme.px(2)
        spacing: Theme.px(1.4)

        Txt {
            id: number

            text: value.words
            b: true
            size: c.height < Theme.px(18) ? Theme.body : Theme.lead
            color: c.line
        }

        Txt {
            width: Math.min(implicitWidth, c.width - value.x - number.width - value.spacing)
            text: value.what
            size: Theme.note
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.px(2.4)
            color: Theme.ink2
            anchors.baseline: number.baseline
        }
    }

    Accessible.role: Accessible.Chart
    Accessible.name: qsTr("Nozzle %1, bed %2, %3").arg(heat.tool).arg(heat.bed).arg(heat.age)

    Shape {
        width: c.w
        height: c.baseY

        ShapePath {
            strokeColor: Theme.ink2
            strokeWidth: Math.max(1, Theme.px(.25))
            strokeStyle: ShapePath.DashLine
            dashPattern: [4, 4]
            fillColor: Theme.clear
            scale: Qt.size(c.w / 1000, c.baseY / 1000)

            PathSvg {
                path: (c.heat.toolTargetY >= 0 ? `M0 ${c.heat.toolTargetY} H1000 ` : "") + (c.heat.bedTargetY >= 0 ? `M0 ${c.heat.bedTargetY} H1000` : "")
            }
        }

        ShapePath {
            strokeColor: c.line
            strokeWidth: Theme.px(.6)
            fillColor: Theme.clear
            joinStyle: ShapePath.RoundJoin
            scale: Qt.size(c.w / 1000, c.baseY / 1000)

            PathSvg {
                path: c.heat.toolLine
            }
        }

        ShapePath {
            strokeColor: c.line
            strokeWidth: Theme.px(.6)
            fillColor: Theme.clear
            joinStyle: ShapePath.RoundJoin
            scale: Qt.size(c.w / 1000, c.baseY / 1000)

            PathSvg {
                path: c.heat.bedLine
            }
        }
    }

    Rectangle {
        y: c.baseY
        width: c.w
        height: Theme.px(.34)
        color: Theme.ink
    }

    Rule {
        y: c.baseY
        width: c.w
        height: Theme.px(1.6)
        rotation: 180
        minor: 12
        half: 2
        major: 4
        off: Theme.ink2
        thick: Math.max(1, Theme.px(.2))
    }

    Txt {
        text: c.heat.begins
        size: Theme.note
        color: Theme.ink2
        anchors.bottom: parent.bottom
        anchors.bottomMargin: -Theme.px(1)
    }

    Txt {
        id: now

        text: qsTr("now")
        visible: c.heat.begins !== ""
        size: Theme.note
        color: Theme.ink2
        x: c.w - width
        anchors.bottom: parent.bottom
        anchors.bottomMargin: -Theme.px(1)
    }

    // each value stands at its line's end; where there is little room they make way for each other
    Value {
        id: toolValue

        y: Math.max(0, Math.min(c.baseY * c.heat.toolY / 1000 - height / 2, bedValue.y - height * .9))
        words: c.heat.tool
        what: qsTr("nozzle")
    }

    Value {
        id: bedValue

        y: Math.max(toolValue.height * .9, Math.min(c.baseY * c.heat.bedY / 1000, c.baseY - height / 2) - height / 2)
        words: c.heat.bed
        what: qsTr("bed")
    }

    Row {
        x: c.w + Theme.px(2)
        anchors.bottom: parent.bottom
        anchors.bottomMargin: -Theme.px(1)
        spacing: Theme.px(1)

        StatusMark {
            status: c.heat.ageOld ? "no_contact" : "in_use"
            color: Theme.ink2
            size: Theme.px(3.2)
            anchors.verticalCenter: parent.verticalCenter
        }

        Txt {
            text: c.heat.age
            b: c.heat.ageOld
            size: Theme.note
            color: c.heat.ageOld ? Theme.ink : Theme.ink2
        }
    }
}
