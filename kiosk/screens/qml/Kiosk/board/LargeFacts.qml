pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// One fact of a piece of equipment in large text, its name above its value. Not a control.
// Properties: `equipment`; `shown`, which one, from 0.
Item {
    id: facts

    required property EquipmentViewModel equipment
    required property int shown

    Repeater {
        model: facts.equipment.facts

        Column {
            id: fact

            required property int index
            required property string shortName
            required property string value

            visible: index === facts.shown
            width: facts.width
            spacing: Geometry.space3

            Rectangle {
                width: parent.width
                height: Geometry.strongEdge
                color: Theme.ink
            }

            Label {
                width: parent.width
                wrapMode: Text.WordWrap
                text: fact.shortName
                size: Theme.largest
                color: Theme.ink2
            }

            Label {
                width: parent.width
                wrapMode: Text.WordWrap
                text: fact.value
                bold: true
                size: Theme.largest
            }
        }
    }
}
