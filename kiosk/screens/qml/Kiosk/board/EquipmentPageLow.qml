import QtQuick
import QtQuick.Layouts
import Kiosk

// One piece of equipment with everything to press in the lowest 40 % (X7), and in large text: above it the tile and the
// facts as a reading, below it what can be done now, or the hours for later. Also the arrangement of large text.
// Triggers: those of EquipmentSlots, EquipmentHours and Page; the button that shows the hours or the actions.
EquipmentFrame {
    id: page

    ownLow: true
    onShownIdChanged: {
        later = false;
        fact = 0;
    }

    readonly property EquipmentViewModel equipment: shell.equipmentPage
    property bool later: false
    property int fact: 0 // in large text one is shown at a time
    readonly property string shownId: equipment.equipmentId
    readonly property bool shownLater: later && equipment.hasHours
    readonly property bool above: Geometry.board.lowStacked // the hours are below the actions
    readonly property int room: contentBottom - lowTop
    readonly property int actHeight: Theme.large ? room : Math.min(room, Geometry.touch)
    readonly property int headBottom: head.y + head.height + Geometry.board.factsTop
    readonly property int leftWidth: contentWidth - side.width - Geometry.gutter
    readonly property int readTop: Geometry.panelTop
    readonly property int readBottom: lowTop - slots.headHeight - Geometry.gutter

    EquipmentPicture {
        id: picture

        x: Geometry.margin
        y: page.readTop
        width: page.above ? page.contentWidth : Geometry.board.pictureWidth
        height: (page.above ? head.y - Geometry.space6 : page.readBottom) - y
        beside: page.above
        equipment: page.equipment
    }

    EquipmentHead {
        id: head

        visible: !Theme.large
        x: page.above ? Geometry.margin : picture.x + picture.width + Geometry.board.pictureGap
        y: page.above ? facts.y - height - Geometry.space5 : page.readTop
        width: page.width - Geometry.margin - x
        equipment: page.equipment
    }

    LargeFacts {
        visible: Theme.large
        x: facts.x
        y: page.readTop
        width: facts.width
        height: page.readBottom - y
        equipment: page.equipment
        shown: page.fact
    }

    EquipmentFacts {
        id: facts

        visible: !Theme.large
        x: head.x
        y: page.above ? page.readBottom - height : page.headBottom
        width: head.width
        equipment: page.equipment
    }

    EquipmentSlots {
        id: slots

        visible: !page.shownLater || page.above
        x: Geometry.margin
        y: page.lowTop - headHeight
        width: page.leftWidth
        height: headHeight + page.actHeight
        equipment: page.equipment
    }

    GridLayout {
        id: side

        columns: Theme.large ? 2 : Geometry.board.lowSideColumns
        x: page.width - Geometry.margin - width
        y: page.lowTop
        height: columns === 1 ? page.room : page.actHeight
        uniformCellWidths: Theme.large
        columnSpacing: Geometry.gutter
        rowSpacing: Geometry.gutter

        PushButton {
            objectName: "equipment.later"
            visible: page.equipment.hasHours && !page.above
            Layout.preferredWidth: Geometry.board.laterWidth
            Layout.columnSpan: Theme.large ? 2 : 1
            Layout.fillWidth: true
            Layout.fillHeight: true
            leftPadding: Geometry.space2
            rightPadding: Geometry.space2
            stacked: true
            symbol: Theme.large ? "" : page.shownLater ? "left" : "clock"
            label: page.shownLater ? qsTr("Now") : qsTr("Book")
            size: Theme.grown(Theme.action)
            onTriggered: page.later = !page.shownLater
        }

        PushButton {
            objectName: "equipment.fact"
            visible: Theme.large && page.equipment.facts.count > 1
            Layout.fillWidth: true
            Layout.fillHeight: true
            leftPadding: 0
            rightPadding: 0
            label: qsTr("Next fact")
            caption: (page.fact + 1) + "/" + page.equipment.facts.count
            size: Theme.grown(Theme.action)
            onTriggered: page.fact = (page.fact + 1) % page.equipment.facts.count
        }

        FaultButton {
            Layout.minimumWidth: Geometry.touchLeast
            Layout.fillWidth: true
            Layout.fillHeight: side.columns > 1
            Layout.preferredHeight: Geometry.touchLeast
            caption: side.columns > 1 || Theme.large ? "" : label
            shell: page.shell
        }
    }

    EquipmentHours {
        visible: page.equipment.hasHours && (page.shownLater || page.above)
        x: Geometry.margin
        y: page.above ? page.lowTop + page.actHeight + Geometry.gutter : page.lowTop - headHeight
        width: page.above ? page.contentWidth : page.leftWidth
        turnAbove: page.above
        equipment: page.equipment
    }
}
