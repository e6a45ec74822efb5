import QtQuick
import Kiosk

// A piece of equipment in large text: its name along the top, below it the silhouette, the state and until when.
// Triggers: as every Target.
EquipmentTarget {
    id: card

    readonly property int pad: Geometry.space5
    readonly property bool roomy: height > Geometry.board.cardRoomy

    ColourTag {
        colour: card.colour
        anchors.right: parent.right
        anchors.rightMargin: card.pad
        width: Geometry.board.cardTag
        height: Geometry.board.cardTagHeight
    }

    Label {
        id: name

        x: card.pad
        y: Geometry.space1
        width: card.width - 2 * card.pad - (card.colour ? Geometry.board.cardTagRoom : 0)
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.lead
        text: card.name
        bold: true
        size: Theme.largest
        color: card.pen
        Accessible.ignored: true
    }

    Silhouette {
        id: silhouette

        kind: card.kind
        size: Math.min(Geometry.board.cardPicture, card.height - name.height - Geometry.space6)
        x: card.pad - inset
        y: name.y + name.height + Geometry.space1
        look: card.look
        color: card.pen
        cut: card.ground
    }

    StatusMark {
        id: mark

        status: card.status
        color: card.pen
        cut: card.ground
        size: Geometry.board.cardMark
        x: card.pad + Geometry.board.cardWords
        anchors.verticalCenter: word.verticalCenter
    }

    Label {
        id: word

        objectName: "tile.word"
        x: mark.x + mark.width + Geometry.space3
        y: silhouette.y - Geometry.space1
        text: card.word
        bold: true
        size: Theme.largest
        color: card.pen
        Accessible.ignored: true
    }

    Label {
        objectName: "tile.first"
        visible: card.roomy && text !== ""
        x: mark.x
        y: word.y + word.height
        text: card.first
        size: Theme.largest
        color: card.pen
        Accessible.ignored: true
    }

    Ruler {
        visible: card.fraction >= 0 && card.roomy
        x: card.pad
        width: card.width - 2 * card.pad
        height: Geometry.space5
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Geometry.space3
        minor: 50
        value: card.fraction
        on: Theme.inUse
    }
}
