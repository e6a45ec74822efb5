import QtQuick
import Kiosk

// A tool on the wall in large text: its name along the top, below it the silhouette, the state and until when.
// Triggers: as every Target.
EquipTarget {
    id: c

    readonly property int pad: Theme.px(3)
    readonly property bool roomy: height > Theme.px(40)

    PegTag {
        colour: c.colour
        anchors.right: parent.right
        anchors.rightMargin: c.pad
        width: Theme.px(8)
        height: Theme.px(7)
    }

    Txt {
        id: name

        x: c.pad
        y: Theme.px(.6)
        width: c.width - 2 * c.pad - (c.colour ? Theme.px(9) : 0)
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.lead
        text: c.name
        b: true
        size: Theme.largest
        color: c.fg
        Accessible.ignored: true
    }

    Silhouette {
        id: silhouette

        kind: c.kind
        size: Math.min(Theme.px(21), c.height - name.height - Theme.px(4))
        x: c.pad - inset
        y: name.y + name.height + Theme.px(.6)
        look: c.look
        color: c.fg
        cut: c.fill
    }

    StatusMark {
        id: mark

        status: c.status
        color: c.fg
        cut: c.fill
        size: Theme.px(8)
        x: c.pad + Theme.px(23)
        anchors.verticalCenter: word.verticalCenter
    }

    Txt {
        id: word

        objectName: "tile.word"
        x: mark.x + mark.width + Theme.px(1.6)
        y: silhouette.y - Theme.px(.6)
        text: c.word
        b: true
        size: Theme.largest
        color: c.fg
        Accessible.ignored: true
    }

    Txt {
        objectName: "tile.first"
        visible: c.roomy && text !== ""
        x: mark.x
        y: word.y + word.height
        text: c.first
        size: Theme.largest
        color: c.fg
        Accessible.ignored: true
    }

    Rule {
        visible: c.fraction >= 0 && c.roomy
        x: c.pad
        width: c.width - 2 * c.pad
        height: Theme.px(3)
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(1.6)
        minor: 50
        value: c.fraction
        on: Theme.inUse
    }
}
