pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// The hours of a day on which the equipment can be reserved, standing on the rule of the day, and a button for others.
// Triggers: an hour as every Target; the button for later hours or another day.
// Properties: `equipment`; `turnAbove`, that button is above the hours and not beside them.
Item {
    id: hours

    required property EquipmentViewModel equipment
    property bool turnAbove: false
    readonly property real from: equipment.fromH
    readonly property real to: Math.max(equipment.toH, from + 1)
    readonly property real ruleWidth: width - (turn.visible && !turnAbove ? turn.width + Geometry.gutter : 0)
    readonly property real unit: ruleWidth / (to - from)
    readonly property int cellHeight: Theme.large ? Geometry.board.cellHeightLarge : Geometry.board.cellHeight
    readonly property int headHeight: turnAbove ? Geometry.touchLeast + Geometry.gutter : title.height + Geometry.space2

    implicitHeight: headHeight + cellHeight + Geometry.space3 + rule.implicitHeight
    visible: equipment.hasHours

    Label {
        id: title

        y: hours.turnAbove ? (Geometry.touchLeast - height) / 2 : 0
        width: hours.width - Geometry.gutter - (hours.turnAbove ? turn.width : next.width)
        text: hours.equipment.hoursTitle
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Geometry.panel.typeLeast
        bold: true
        size: Theme.grown(Geometry.board.hoursType)
    }

    Label {
        id: next

        visible: text !== "" && !hours.turnAbove && !Theme.large
        anchors.right: parent.right
        anchors.baseline: title.baseline
        text: hours.equipment.nextStarts
        bold: true
        size: Theme.aside
        color: Theme.reserved
    }

    PushButton {
        id: turn

        objectName: "hours.turn"
        visible: hours.equipment.turnLabel !== ""
        x: hours.width - width
        y: hours.turnAbove ? 0 : hours.headHeight
        width: hours.turnAbove ? implicitWidth : Geometry.board.turnWidth
        height: hours.turnAbove ? Geometry.touchLeast : hours.cellHeight
        leftPadding: hours.turnAbove ? Geometry.space5 : Geometry.space2
        rightPadding: leftPadding
        label: hours.equipment.turnLabel
        symbol: "right"
        stacked: !hours.turnAbove
        onTriggered: hours.equipment.turnHours()
    }

    Repeater {
        model: hours.equipment.hours

        HourCell {
            required property string key
            required property real fromH
            required property real toH
            readonly property real lead: fromH > hours.from ? Geometry.gutter / 2 : 0
            readonly property real length: open ? 1 : toH - fromH

            objectName: "hour." + kind + "." + first
            x: (fromH - hours.from) * hours.unit + lead
            y: hours.headHeight
            width: length * hours.unit - Geometry.gutter / 2 - lead
            height: hours.cellHeight
            onTriggered: hours.equipment.pressHour(key)
        }
    }

    Label {
        objectName: "hours.none"
        visible: hours.equipment.hours.count === 0
        y: hours.headHeight
        height: hours.cellHeight
        verticalAlignment: Text.AlignVCenter
        text: qsTr("No free hours.")
        size: Theme.aside
        color: Theme.ink2
    }

    HourRule {
        id: rule

        y: hours.headHeight + hours.cellHeight + Geometry.space3
        width: hours.ruleWidth
        from: hours.from
        to: hours.to
        now: hours.equipment.nowH
    }
}
