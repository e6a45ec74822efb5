import QtQuick
import Kiosk

// All of a page but its foot, where the arrangement stays in low reach: a button in the foot moves it down, step by
// step, until each control was within reach, then up again (X7). Keys bring into sight what they reach.
// Properties: `page`; `moves`, false where all is low anyway. Children lie in the coordinates of the page. Not a control.
Item {
    id: area

    required property Page page
    property bool moves: true
    readonly property bool low: Panel.lowReach && moves
    default property alias content: moved.data

    anchors.fill: parent

    LoweredPage {
        id: lowering
    }

    Binding {
        target: area.page.foot
        property: "lowering"
        value: area.low ? lowering : null
    }

    Connections {
        target: area.page.foot

        function onLower(): void {
            lowering.step(moved, area.page.lowTop, area.page.contentBottom);
        }
    }

    Connections {
        target: area.Window.window

        function onActiveFocusItemChanged(): void {
            lowering.reveal(moved, area.Window.activeFocusItem, area.page.contentBottom);
        }
    }

    Item {
        width: area.width
        height: area.low ? area.page.contentBottom : area.height
        clip: area.low // touches; what is drawn, software rendering does not always clip

        Item {
            id: moved

            y: lowering.offset
            width: area.width
            height: area.height
        }
    }

    Rectangle {
        visible: lowering.offset > 0
        y: area.page.contentBottom
        width: area.width
        height: area.height - y
        color: area.page.color
    }
}
