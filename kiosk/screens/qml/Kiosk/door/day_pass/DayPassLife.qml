pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// How long a day pass is valid: a bar of ink on the rule of the day, from now to closing. Not a control.
Item {
    id: life

    required property Shell shell
    readonly property StartViewModel startPage: shell.startPage
    readonly property real from: startPage.fromH
    readonly property real to: Math.max(startPage.toH, from + 1)
    readonly property real unit: width / (to - from)
    readonly property real nowX: Math.max(0, Math.min(width, (startPage.nowH - from) * unit))
    readonly property real endX: Math.max(nowX, Math.min(width, (shell.dayPass.untilH - from) * unit))

    implicitHeight: Geometry.door.dayPassLife + Geometry.space2 + rule.height + Geometry.door.dayNumbers

    Rectangle {
        x: life.nowX
        width: life.endX - x
        height: Geometry.door.dayPassLife
        radius: Geometry.space1
        color: Theme.ink

        Label {
            x: Geometry.door.dayPadding
            width: parent.width - 2 * x
            height: parent.height
            visible: parent.width > Geometry.touch
            verticalAlignment: Text.AlignVCenter
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Geometry.panel.typeLeast
            text: qsTr("the day pass works")
            bold: true
            size: Theme.tiny
            color: Theme.darkInk
        }
    }

    Ruler {
        id: rule

        y: Geometry.door.dayPassLife + Geometry.space2
        width: life.width
        height: Geometry.door.dayRuler
        from: life.from
        to: life.to
        minor: (life.to - life.from) * 12
        half: 6
        major: 12
        value: life.startPage.nowH
        on: Theme.ink
    }

    Rectangle {
        y: rule.y + rule.height
        width: life.width
        height: Geometry.controls.rulerTick
        color: Theme.ink
    }

    Repeater {
        model: Math.round(life.to - life.from) + 1

        Label {
            required property int index

            text: life.from + index
            size: Theme.tiny
            color: Theme.ink2
            y: rule.y + rule.height + Geometry.door.dayNumberGap
            x: Math.max(0, Math.min(life.width - width, index * life.unit - width / 2))
            Accessible.ignored: true
        }
    }

    Rectangle {
        id: now

        x: life.nowX - width / 2
        width: Geometry.door.now
        height: rule.y + rule.height
        color: Theme.signal
    }

    Rectangle {
        width: Geometry.door.nowDot
        height: width
        radius: width / 2
        color: Theme.signal
        border.width: Theme.contrast ? Geometry.edge : 0
        border.color: Theme.edge
        x: now.x + now.width / 2 - width / 2
        y: rule.y + rule.height - Geometry.door.nowDotLift
    }
}
