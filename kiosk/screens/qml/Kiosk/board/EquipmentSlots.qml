pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// What can be done with a piece of equipment now: a heading, a sheet where something must be known, and the actions.
// Triggers: each action as every Target. Properties: `equipment`; `headed`, with the heading.
Item {
    id: slots

    required property EquipmentViewModel equipment
    property bool headed: true
    readonly property int headHeight: headed ? Theme.grown(Geometry.board.headingType) * 1.2 + Geometry.board.headingGap : 0

    implicitHeight: headHeight + Geometry.touch

    EquipmentHeading {
        id: heading

        visible: slots.headed
        width: slots.width - hint.width - Geometry.gutter
        equipment: slots.equipment
    }

    Label {
        id: hint

        visible: slots.headed && !Theme.large
        anchors.right: parent.right
        anchors.baseline: heading.baseline
        width: Math.min(implicitWidth, slots.width * .55)
        text: slots.equipment.hint
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Geometry.panel.typeLeast
        size: Theme.aside
        color: Theme.ink2
    }

    Item {
        id: row

        readonly property bool sheeted: slots.equipment.lead !== ""
        readonly property int count: actions.count + (sheeted ? 2 : 0) // the sheet is as wide as two
        readonly property real place: (width + Geometry.gutter) / Math.max(count, sheeted ? 2 : 1)

        y: slots.headHeight
        width: slots.width
        height: slots.height - y

        EquipmentSheet {
            objectName: "equipment.sheet"
            visible: row.sheeted
            width: 2 * row.place - Geometry.gutter
            height: row.height
            equipment: slots.equipment
        }

        Repeater {
            id: actions

            model: slots.equipment.slots

            EquipmentSlot {
                required property int index

                objectName: "equipment." + key
                x: (index + (row.sheeted ? 2 : 0)) * row.place
                width: row.place - Geometry.gutter
                height: row.height
                fraction: slots.equipment.undoFraction
                onTriggered: slots.equipment.press(key)
            }
        }
    }
}
