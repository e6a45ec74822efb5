import QtQuick
import Kiosk

// How long one thing stays: a steel rule with a tick each month, cut to its length; only its outline when it is about to
// be deleted. A reading, not a control. Properties: `months`, its length; `total`, the months of the whole width;
// `outlined`. Read only: `cut`, the width of what is left of it.
Item {
    id: rule

    required property real months
    required property int total
    property bool outlined: false
    readonly property real cut: Math.max(Geometry.door.ownRuleLeast, width * Math.min(1, months / total))

    implicitHeight: Geometry.door.ownRule

    Rectangle {
        width: rule.cut
        height: rule.height
        radius: rule.outlined ? Geometry.space1 : 0
        color: rule.outlined ? Theme.clear : Theme.wall
        border.width: rule.outlined ? Geometry.edge : 0
        border.color: Theme.edge
    }

    Item {
        visible: !rule.outlined
        width: rule.cut
        height: rule.height
        clip: true

        Ruler {
            width: rule.width
            height: rule.height
            minor: rule.total
            half: 6
            major: 12
            off: Theme.ink
        }

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: Geometry.thinLine
            color: Theme.ink
        }
    }
}
