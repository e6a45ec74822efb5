pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// One slot for each digit that a PIN may have: framed those that every PIN has, a line below those that longer ones
// have, filled what is typed. A PIN of any length fits, and nobody sees how long this person's is.
// Properties: `typed`, digits so far; `fewest` and `most`, the lengths that a PIN may have. Not a control.
RowLayout {
    id: slots

    required property int typed
    required property int fewest
    required property int most

    spacing: Geometry.staff.slotGap
    Accessible.ignored: true

    Repeater {
        model: slots.most

        Rectangle {
            id: slot

            required property int index
            readonly property bool filled: index < slots.typed
            readonly property bool framed: index < slots.fewest

            Layout.fillWidth: true
            implicitHeight: Geometry.staff.slotHeight
            radius: Geometry.radius
            color: filled ? Theme.ink : Theme.clear
            border.width: filled || framed ? Geometry.strongEdge : 0
            border.color: filled ? Theme.ink : Theme.edge

            Rectangle {
                visible: !slot.filled && !slot.framed
                anchors.bottom: parent.bottom
                width: parent.width
                height: Geometry.strongEdge
                color: Theme.edge
            }
        }
    }
}
