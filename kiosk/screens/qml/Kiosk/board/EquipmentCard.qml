import QtQuick
import Kiosk

// A tool on the wall in large text: its name along the top, below it the silhouette, the state and until when.
// Triggers: as every Target.
EquipmentTarget {
    id: c

    readonly property int pad: Geometry.px(3)
    readonly property bool roomy: height > Geometry.px(40)

    ColourTag {
        colour: c.colour
        anchors.right: parent.right
        anchors.rightMargin: c.pad
        width: Geometry.px(8)
        height: Geometry.px(7)
    }

    Label {
        id: name

        x: c.pad
        y: Geometry.px(.6)
        width: c.width - 2 * c.pad - (c.colour ? Geometry.px(9) : 0)
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
        size: Math.min(Geometry.px(21), c.height - name.height - Geometry.px(4))
        x: c.pad - inset
        y: name.y + name.height + Geometry.px(.6)
        look: c.look
        color: c.fg
        cut: c.fill
    }

    StatusMark {
        id: mark

        status: c.status
        color: c.fg
        cut: c.fill
        size: Geometry.px(8)
        x: c.pad + Geometry.px(23)
        anchors.verticalCenter: word.verticalCenter
    }

    Label {
        id: word

        objectName: "tile.word"
        x: mark.x + mark.width + Geometry.px(1.6)
        y: silhouette.y - Geometry.px(.6)
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
        height: Geometry.px(3)
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Geometry.px(1.6)
        minor: 50
        value: c.fraction
        on: Theme.inUse
    }
}
