pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// The rule of a day with its hours and a mark at the present. Not a control.
// Properties: `from`, `to`, hours of the day; `now`, the present, below `from` for none.
Item {
    id: rule

    required property real from
    required property real to
    required property real now
    readonly property real unit: width / (to - from)

    implicitHeight: ticks.height + Geometry.board.ruleNumbers

    Ruler {
        id: ticks

        width: rule.width
        height: Geometry.board.rule
        from: rule.from
        to: rule.to
        minor: (rule.to - rule.from) * 12
        half: 6
        major: 12
        value: rule.now
        on: Theme.ink
    }

    Rectangle {
        y: ticks.height
        width: rule.width
        height: Geometry.controls.rulerTick
        color: Theme.ink
    }

    Repeater {
        model: Math.max(0, Math.round(rule.to - rule.from)) + 1

        Label {
            required property int index

            text: rule.from + index
            size: Theme.tiny
            color: Theme.ink2
            y: ticks.height + Geometry.door.dayNumberGap
            x: Math.max(0, Math.min(rule.width - width, index * rule.unit - width / 2))
            Accessible.ignored: true
        }
    }

    Rectangle {
        id: mark

        visible: rule.now >= rule.from
        x: Math.round((rule.now - rule.from) * rule.unit) - width / 2
        y: -Geometry.space2
        width: Geometry.door.now
        height: ticks.height + Geometry.space2 + Geometry.controls.rulerTick
        color: Theme.signal
    }

    Rectangle {
        visible: mark.visible
        width: Geometry.door.nowDot
        height: width
        radius: width / 2
        color: Theme.signal
        border.width: Theme.contrast ? Geometry.edge : 0
        border.color: Theme.edge
        x: mark.x + mark.width / 2 - width / 2
        y: ticks.height - Geometry.door.nowDotLift
    }
}
