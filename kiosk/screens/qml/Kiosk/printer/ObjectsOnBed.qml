pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// The objects of a print on the bed from above, with the numbers of the list beside it. A picture, not a control.
// Properties: `rows`.
Rectangle {
    id: bed

    required property RowModel rows

    color: Theme.sheet
    border.width: Geometry.edge
    border.color: Theme.edge
    Accessible.ignored: true

    Repeater {
        model: bed.rows

        Rectangle {
            id: drawn

            required property int number
            required property real fromLeft
            required property real fromTop
            required property real wide
            required property real high
            required property bool cancelled
            required property bool chosen
            readonly property color pen: chosen ? Theme.darkInk : Theme.ink

            x: bed.width * fromLeft
            y: bed.height * fromTop
            width: bed.width * wide
            height: bed.height * high
            color: chosen ? Theme.ink : cancelled ? Theme.clear : Theme.wall
            border.width: Geometry.edge
            border.color: Theme.edge

            Label {
                visible: contentWidth < drawn.width && contentHeight < drawn.height
                anchors.centerIn: parent
                text: drawn.cancelled ? "×" : drawn.number
                bold: true
                size: Theme.tile
                color: drawn.pen
                Accessible.ignored: true
            }
        }
    }
}
