import QtQuick
import Kiosk

// A tool on the wall in large text: its name along the top, below it the silhouette, the state and until when.
// Triggers: as every Target.
EquipmentTarget {
    id: c

    readonly property int pad: Geometry.space5
    readonly property bool roomy: height > Geometry.board.cardRoomy

    ColourTag {
        colour: c.colour
        anchors.right: parent.right
        anchors.rightMargin: c.pad
        width: Geometry.board.cardTag
        height: Geometry.board.cardTagHeight
    }

    Label {
        id: name

        x: c.pad
        y: Geometry.space1
        width: c.width - 2 * c.pad - (c.colour ? Geometry.board.cardTagRoom : 0)
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.lead
        text: c.name
        bold: true
        size: Theme.largest
        color: c.fg
        Accessible.ignored: true
    }

    Silhouette {
        id: silhouette

        kind: c.kind
        size: Math.min(Geometry.board.cardPicture, c.height - name.height - Geometry.space6)
        x: c.pad - inset
        y: name.y + name.height + Geometry.space1
        look: c.look
        color: c.fg
        cut: c.fill
    }

    StatusMark {
        id: mark

        status: c.status
        color: c.fg
        cut: c.fill
        size: Geometry.board.cardMark
        x: c.pad + Geometry.board.cardWords
        anchors.verticalCenter: word.verticalCenter
    }

    Label {
        id: word

        objectName: "tile.word"
        x: mark.x + mark.width + Geometry.space3
        y: silhouette.y - Geometry.space1
        text: c.word
        bold: true
        size: Theme.largest
        color: c.fg
        Accessible.ignored: true
    }

    Label {
        objectName: "tile.first"
        visible: c.roomy && text !== ""
        x: mark.x
        y: word.y + word.height
        text: c.first
        size: Theme.largest
        color: c.fg
        Accessible.ignored: true
    }

    Ruler {
        visible: c.fraction >= 0 && c.roomy
        x: c.pad
        width: c.width - 2 * c.pad
        height: Geometry.space5
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Geometry.space3
        minor: 50
        value: c.fraction
        on: Theme.inUse
    }
}
