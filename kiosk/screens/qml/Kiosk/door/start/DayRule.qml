pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// A day's programme on a ruler whose length is the opening hours, with a mark at the present. Not a control.
// Properties: `emptyWords`, said when there is none.
Item {
    id: day

    required property StartViewModel startPage
    property string emptyWords: qsTr("Nothing on the programme today.")
    readonly property real from: startPage.fromH
    readonly property real to: Math.max(startPage.toH, startPage.fromH + 1)
    readonly property real unit: width / (to - from)
    readonly property bool running: startPage.nowH >= from && startPage.nowH <= to

    implicitHeight: Geometry.door.dayBar + Geometry.space2 + rule.height + Geometry.door.dayNumbers

    Repeater {
        id: bars

        model: day.startPage.events

        DayBar {
            x: (fromH - day.from) * day.unit + 2
            width: (toH - fromH) * day.unit - 4
        }
    }

    Label {
        objectName: "day.empty"
        visible: bars.count === 0
        height: Geometry.door.dayBar
        verticalAlignment: Text.AlignVCenter
        text: day.emptyWords
        size: Theme.note
        color: Theme.ink2
    }

    Ruler {
        id: rule

        y: Geometry.door.dayBar + Geometry.space2
        width: day.width
        height: Geometry.door.dayRuler
        from: day.from
        to: day.to
        minor: (day.to - day.from) * 12
        half: 6
        major: 12
        value: day.startPage.nowH
        on: Theme.ink
    }

    Rectangle {
        y: rule.y + rule.height
        width: day.width
        height: Geometry.controls.rulerTick
        color: Theme.ink
    }

    Repeater {
        model: Math.round(day.to - day.from) + 1

        Label {
            required property int index

            text: day.from + index
            size: Theme.tiny
            color: Theme.ink2
            y: rule.y + rule.height + Geometry.door.dayNumberGap
            x: Math.max(0, Math.min(day.width - width, index * day.unit - width / 2))
            Accessible.ignored: true
        }
    }

    Rectangle {
        id: now

        visible: day.running
        x: Math.round((day.startPage.nowH - day.from) * day.unit) - width / 2
        y: rule.y - Geometry.space2
        width: Geometry.door.now
        height: rule.height + Geometry.space2 + Geometry.controls.rulerTick
        color: Theme.signal
    }

    Rectangle {
        visible: day.running
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
