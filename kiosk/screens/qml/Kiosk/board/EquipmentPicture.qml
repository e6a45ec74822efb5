import QtQuick
import Kiosk

// One piece of equipment as its tile of the board grown large: silhouette or photo, name, status, until when. Not a
// control. Properties: `beside`, the silhouette is beside the name and not above it; `nameSize`.
Rectangle {
    id: picture

    required property EquipmentViewModel equipment
    property bool beside: false
    property int nameSize: Geometry.board.pictureName
    readonly property int pad: Geometry.board.picturePad
    readonly property bool isFree: equipment.status === "free"
    readonly property color pen: isFree ? Theme.freeInk : Theme.ofStatus(equipment.status)
    readonly property real side: beside ? width / 2 : width // the room across for the silhouette, and for the words
    readonly property real room: Math.min(side - pad, (beside ? height : words.y) - 2 * pad)

    radius: Geometry.radius
    color: isFree ? Theme.free : Theme.wall
    border.width: isFree ? 0 : Geometry.stateEdge
    border.color: equipment.status === "in_use" ? Theme.edge : pen

    ColourTag {
        colour: picture.equipment.colour
        anchors.right: parent.right
        anchors.rightMargin: picture.pad
        width: Geometry.board.pictureTag
        height: Geometry.board.pictureTagHeight
    }

    Image {
        visible: picture.equipment.photo !== ""
        source: picture.equipment.photo
        x: shape.x
        y: shape.y
        width: shape.size
        height: shape.size
        sourceSize: Qt.size(shape.size, shape.size)
        fillMode: Image.PreserveAspectCrop
    }

    Silhouette {
        id: shape

        visible: picture.equipment.photo === ""
        kind: picture.equipment.kind
        size: Math.min(picture.room, Geometry.board.pictureMost)
        x: picture.beside ? picture.width - picture.pad - size : (picture.width - size) / 2
        y: picture.beside ? (picture.height - size) / 2 : (words.y - size) / 2
        weight: Math.min(Geometry.board.pictureLine, Math.max(1.5, size * .06))
        look: Theme.lookOf(picture.equipment.status)
        color: picture.pen
        cut: picture.color
    }

    Column {
        id: words

        x: picture.pad
        width: (picture.beside ? shape.x : picture.width) - 2 * picture.pad
        anchors.bottom: parent.bottom
        anchors.bottomMargin: picture.pad

        Label {
            objectName: "equipment.name"
            width: parent.width
            text: picture.equipment.name
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.lead
            bold: true
            size: picture.nameSize
            lineHeight: .9
            color: picture.pen
        }

        // what does not fit beside the state is below it
        Flow {
            width: parent.width
            spacing: Geometry.space3

            Row {
                spacing: Geometry.space3

                StatusMark {
                    anchors.verticalCenter: parent.verticalCenter
                    status: picture.equipment.status
                    size: Geometry.board.statusMark
                    color: picture.pen
                    cut: picture.color
                }

                Label {
                    objectName: "equipment.status"
                    text: picture.equipment.word
                    bold: true
                    size: Theme.grown(Geometry.board.statusType)
                    color: picture.pen
                }
            }

            Label {
                width: Math.min(Math.ceil(implicitWidth), parent.width)
                visible: !Theme.large
                text: picture.equipment.first
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Geometry.panel.typeLeast
                elide: Text.ElideRight
                size: Geometry.board.statusType
                color: picture.pen
            }
        }

        Ruler {
            visible: picture.equipment.fraction >= 0
            width: parent.width
            height: Geometry.space6
            minor: 50
            value: picture.equipment.fraction
            on: Theme.inUse
        }
    }
}
