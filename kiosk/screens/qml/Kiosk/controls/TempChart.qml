pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Kiosk

// The last minutes of temperatures: two lines, their targets dashed, the values at the right end, their age below.
// A reading, not a control.
Item {
    id: c

    required property Running running
    property real labels: Theme.px(Theme.small ? 34 : 36)
    readonly property real w: width - labels
    readonly property real baseY: height - Theme.px(Theme.small ? 4.4 : 5)
    readonly property color line: running.ageOld ? Theme.ink2 : Theme.ink

    component Value: Row {
        id: value

        required property real gridY
        required property string words
        required property string what
        property real shift: 0

        x: c.w + Theme.px(2)
        y: c.baseY * gridY / 1000 - height / 2 + shift
        spacing: Theme.px(1.4)

        Txt {
            id: number

            text: value.words
            b: true
            size: Theme.lead
            color: c.line
        }

        Txt {
            text: value.what
            size: Theme.note
            color: Theme.ink2
            anchors.baseline: number.baseline
        }
    }

    Accessible.role: Accessible.Chart
    Accessible.name: qsTr("Nozzle %1, bed %2, %3").arg(running.tool).arg(running.bed).arg(running.age)

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
                path: (c.running.toolTargetY >= 0 ? `M0 ${c.running.toolTargetY} H1000 ` : "") + (c.running.bedTargetY >= 0 ? `M0 ${c.running.bedTargetY} H1000` : "")
            }
        }

        ShapePath {
            strokeColor: c.line
            strokeWidth: Theme.px(.6)
            fillColor: Theme.clear
            joinStyle: ShapePath.RoundJoin
            scale: Qt.size(c.w / 1000, c.baseY / 1000)

            PathSvg {
                path: c.running.toolLine
            }
        }

        ShapePath {
            strokeColor: c.line
            strokeWidth: Theme.px(.6)
            fillColor: Theme.clear
            joinStyle: ShapePath.RoundJoin
            scale: Qt.size(c.w / 1000, c.baseY / 1000)

            PathSvg {
                path: c.running.bedLine
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
        text: c.running.begins
        size: Theme.note
        color: Theme.ink2
        anchors.bottom: parent.bottom
        anchors.bottomMargin: -Theme.px(1)
    }

    Txt {
        id: now

        text: qsTr("now")
        visible: c.running.begins !== ""
        size: Theme.note
        color: Theme.ink2
        x: c.w - width
        anchors.bottom: parent.bottom
        anchors.bottomMargin: -Theme.px(1)
    }

    Value {
        gridY: c.running.toolY
        words: c.running.tool
        what: qsTr("nozzle")
        shift: Math.min(0, bedValue.y - height * .9 - c.baseY * gridY / 1000 + height / 2)
    }

    Value {
        id: bedValue

        gridY: Math.min(c.running.bedY, 1000 - 500 * height / Math.max(1, c.baseY))
        words: c.running.bed
        what: qsTr("bed")
    }

    Row {
        x: c.w + Theme.px(2)
        anchors.bottom: parent.bottom
        anchors.bottomMargin: -Theme.px(1)
        spacing: Theme.px(1)

        StatusMark {
            status: c.running.ageOld ? "no_contact" : "in_use"
            color: Theme.ink2
            size: Theme.px(3.2)
            anchors.verticalCenter: parent.verticalCenter
        }

        Txt {
            text: c.running.age
            b: c.running.ageOld
            size: Theme.note
            color: c.running.ageOld ? Theme.ink : Theme.ink2
        }
    }
}
