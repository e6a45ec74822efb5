pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// The life of an alarm on a rule: who was told when, who is next in outline, and now. A reading, not a control.
// Properties: `alarms`, the view model.
Item {
    id: life

    required property AlarmsViewModel alarms
    readonly property real inset: Geometry.staff.lifeDot / 2

    implicitHeight: Geometry.staff.lifeWords + rule.height + Geometry.staff.lifeClocks

    Ruler {
        id: rule

        y: Geometry.staff.lifeWords
        width: parent.width
        height: Geometry.staff.lifeRule
        to: 1
        minor: life.alarms.minor
        half: life.alarms.half
        major: life.alarms.major
        value: life.alarms.nowShare
        on: Theme.ink
    }

    Rectangle {
        y: rule.y + rule.height
        width: parent.width
        height: Geometry.edge
        color: Theme.ink
    }

    Repeater {
        id: marks

        model: life.alarms.marks

        Item {
            id: mark

            required property real share
            required property real ends
            required property string kind
            required property string words
            required property string clock
            readonly property bool next: kind === "next"

            x: Math.round(share * life.width)
            height: life.height

            Rectangle {
                id: dot

                x: Math.max(-mark.x, -width / 2)
                y: Geometry.staff.lifeDotY
                width: Geometry.staff.lifeDot
                height: width
                radius: width / 2
                antialiasing: true
                color: mark.kind === "told" || mark.kind === "raised" ? Theme.ink : Theme.sheet
                border.width: Geometry.edge
                border.color: mark.kind === "failed" ? Theme.broken : Theme.ink
            }

            Icon {
                visible: mark.kind === "failed"
                anchors.centerIn: dot
                name: "cross"
                size: dot.width * .7
                color: Theme.broken
            }

            Label {
                readonly property real wanted: dot.x + dot.width + Geometry.space2
                readonly property real room: (mark.ends - mark.share) * life.width - life.inset - wanted - Geometry.space2

                visible: text !== ""
                x: Math.min(wanted, life.width - mark.x - width)
                width: mark.ends < 1 ? Math.min(implicitWidth, room) : implicitWidth
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Geometry.panel.typeLeast
                elide: Text.ElideRight
                anchors.verticalCenter: dot.verticalCenter
                text: mark.words
                bold: !mark.next
                size: Theme.note
                color: mark.next ? Theme.ink2 : Theme.ink
            }

            Label {
                x: Math.max(-mark.x, Math.min(-width / 2, life.width - mark.x - width))
                y: rule.y + rule.height + Geometry.space1
                text: mark.clock
                size: Theme.tiny
                color: Theme.ink2
            }
        }
    }

    Rectangle {
        id: now

        x: Math.round(life.alarms.nowShare * life.width) - width / 2
        y: rule.y - Geometry.space2
        width: Geometry.staff.now
        height: rule.height + 1.5 * Geometry.space2
        color: Theme.signal
        border.width: Theme.contrast ? 1 : 0
        border.color: Theme.edge
    }

    Label {
        x: Math.max(0, Math.min(life.width - width, now.x - width / 2))
        y: rule.y + rule.height + Geometry.space1
        text: life.alarms.nowWords
        bold: true
        size: Theme.tiny
    }
}
