pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// Today's programme on a rule whose length is the opening hours. A reading, not a control.
Item {
    id: d

    required property StartViewModel startPage
    readonly property real from: startPage.fromH
    readonly property real to: Math.max(startPage.toH, startPage.fromH + 1)
    readonly property real unit: width / (to - from)
    readonly property real barH: Geometry.px(Theme.small ? 6.6 : 7.4)
    readonly property bool running: startPage.nowH >= from && startPage.nowH <= to

    height: barH + Geometry.px(1) + rule.height + Geometry.px(5)

    Repeater {
        id: bars

        model: d.startPage.programme

        Rectangle {
            id: bar

            required property string title
            required property real fromH
            required property real toH
            required property bool live

            x: (fromH - d.from) * d.unit + 2
            width: (toH - fromH) * d.unit - 4
            height: d.barH
            radius: Geometry.px(.6)
            color: live ? Theme.ink : Theme.wall
            border.width: live ? 0 : Geometry.edge
            border.color: Theme.edge

            Label {
                x: Geometry.px(Theme.wide ? 1.8 : 1.3)
                width: parent.width - 2 * x
                height: parent.height
                verticalAlignment: Text.AlignVCenter
                wrapMode: Text.WordWrap
                fontSizeMode: Text.Fit
                minimumPixelSize: Geometry.px(2.2)
                lineHeight: .84
                text: bar.title
                bold: true
                size: Theme.tiny
                color: bar.live ? Theme.darkInk : Theme.ink
            }
        }
    }

    Label {
        objectName: "day.empty"
        visible: bars.count === 0
        height: d.barH
        verticalAlignment: Text.AlignVCenter
        text: qsTr("Nothing on the programme today.")
        size: Theme.note
        color: Theme.ink2
    }

    Ruler {
        id: rule

        y: d.barH + Geometry.px(1)
        width: d.width
        height: Geometry.px(Theme.small ? 3 : 3.6)
        from: d.from
        to: d.to
        minor: (d.to - d.from) * 12
        half: 6
        major: 12
        value: d.startPage.nowH
        on: Theme.ink
    }

    Rectangle {
        y: rule.y + rule.height
        width: d.width
        height: Geometry.px(.34)
        color: Theme.ink
    }

    Repeater {
        model: Math.round(d.to - d.from) + 1

        Label {
            required property int index

            text: d.from + index
            size: Theme.tiny
            color: Theme.ink2
            y: rule.y + rule.height + Geometry.px(.7)
            x: index === 0 ? 0 : index === Math.round(d.to - d.from) ? d.width - width : index * d.unit - width / 2
            Accessible.ignored: true
        }
    }

    Rectangle {
        id: now

        visible: d.running
        x: Math.round((d.startPage.nowH - d.from) * d.unit) - width / 2
        y: rule.y - Geometry.px(1)
        width: Geometry.px(.8)
        height: rule.height + Geometry.px(1.34)
        color: Theme.signal
    }

    Rectangle {
        visible: d.running
        width: Geometry.px(2.8)
        height: width
        radius: width / 2
        color: Theme.signal
        border.width: Theme.contrast ? Geometry.edge : 0
        border.color: Theme.edge
        x: now.x + now.width / 2 - width / 2
        y: rule.y + rule.height - Geometry.px(.9)
    }
}
