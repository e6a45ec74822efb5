import QtQuick
import Kiosk

// One piece of equipment as a large tile: its silhouette in the tone of its status. Not a control.
Rectangle {
    id: picture

    required property EquipmentViewModel equipment
    readonly property bool isFree: equipment.status === "free"
    readonly property color pen: isFree ? Theme.freeInk : Theme.ofStatus(equipment.status)

    radius: Geometry.radius
    color: isFree ? Theme.free : Theme.wall
    border.width: isFree ? 0 : Geometry.stateEdge
    border.color: equipment.status === "in_use" ? Theme.edge : pen

    ColourTag {
        colour: picture.equipment.colour
        anchors.right: parent.right
        anchors.rightMargin: Geometry.space7
        width: Geometry.board.pictureTag
        height: Geometry.board.pictureTagHeight
    }

    Silhouette {
        kind: picture.equipment.kind
        size: Math.min(parent.width, parent.height) * .72
        anchors.centerIn: parent
        weight: Geometry.board.pictureLine
        look: Theme.lookOf(picture.equipment.status)
        color: picture.pen
        cut: picture.color
    }
}
