import QtQuick
import Kiosk

// A piece of equipment that can be given back: its silhouette, and at the foot name, state and until when.
// Triggers: as every Target.
EquipmentTarget {
    id: tile

    readonly property int pad: Geometry.board.finishedPadding

    implicitWidth: Geometry.board.finishedLeast
    implicitHeight: Geometry.touch

    Silhouette {
        id: silhouette

        readonly property real room: words.y - 2 * Geometry.space4

        visible: room > Geometry.touchLeast / 2
        kind: tile.kind
        size: Math.min(Geometry.board.finishedPicture, tile.width - 2 * tile.pad, room)
        x: (tile.width - size) / 2
        y: Geometry.space4 + (room - size) / 2
        look: tile.look
        color: tile.pen
        cut: tile.ground
    }

    Column {
        id: words

        x: tile.pad
        width: tile.width - 2 * tile.pad
        y: tile.height - height - Geometry.board.finishedBottom
        spacing: Geometry.space1

        Label {
            width: parent.width
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Geometry.panel.typeLeast
            text: tile.name
            bold: true
            size: Geometry.board.finishedName
            color: tile.pen
            Accessible.ignored: true
        }

        Row {
            id: state

            spacing: Geometry.board.tileMarkGap

            StatusMark {
                id: mark

                anchors.verticalCenter: parent.verticalCenter
                status: tile.status
                color: tile.pen
                cut: tile.ground
                size: Geometry.board.tileMark
            }

            Label {
                objectName: "tile.word"
                width: words.width - mark.width - state.spacing
                anchors.verticalCenter: parent.verticalCenter
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Geometry.panel.typeLeast
                text: tile.word
                bold: true
                size: Geometry.board.finishedState
                color: tile.pen
                Accessible.ignored: true
            }
        }

        Label {
            visible: text !== "" && tile.height > Geometry.board.finishedLow
            width: parent.width
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Geometry.panel.typeLeast
            text: tile.first
            size: Geometry.board.finishedState
            color: tile.pen
            Accessible.ignored: true
        }
    }
}
