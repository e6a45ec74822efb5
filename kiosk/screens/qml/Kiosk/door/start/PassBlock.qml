import QtQuick
import Kiosk

// "Show your pass to the reader": bleeds off the edge beside which the scanner is. A tap is answered softly by the words,
// because people do tap it; it is no control.
// Properties: `side`, where the scanner is; `outlined`, an edge without a ground, to spare the panel; `missing`, there is
// no scanner: a warning and the way out in the place of the arrow, or after a tap where there is no room.
Item {
    id: block

    required property string side
    property bool outlined: false
    property bool missing: false
    readonly property int pad: Geometry.door.blockPadding
    readonly property string call: missing ? qsTr("The reader does not work") : qsTr("Show your pass to the reader")
    readonly property string reply: missing ? qsTr("Press “Call staff” to type your code") : qsTr("Hold it under the reader")
    readonly property bool slim: height < Geometry.door.slim // words and arrow side by side
    readonly property bool level: side === "right" || side === "left"
    readonly property bool toLeft: side === "left"
    readonly property bool bare: outlined || missing
    readonly property color mark: missing ? Theme.broken : Theme.free
    readonly property color ground: bare ? Theme.sheet : mark
    readonly property color pen: bare ? mark : Theme.freeInk
    property bool tapped: false

    objectName: "start.passBlock"
    Accessible.role: Accessible.StaticText
    Accessible.name: missing ? call + ". " + reply : call

    Rectangle {
        anchors.fill: parent
        anchors.rightMargin: block.side === "right" ? -Geometry.door.bleed : 0
        anchors.leftMargin: block.toLeft ? -Geometry.door.bleed : 0
        radius: Geometry.radius
        color: block.ground
        border.width: block.bare ? Geometry.door.outline : 0
        border.color: block.mark
    }

    Label {
        id: words

        x: block.toLeft && block.slim ? block.width - width - block.pad : block.pad
        y: block.slim ? (block.height - height) / 2 : Geometry.door.blockTop
        width: block.slim ? block.width * .62 : block.width - 2 * block.pad + Geometry.space4 - upright.taken
        text: block.tapped && (block.slim || !block.missing) ? block.reply : block.call
        bold: true
        size: Theme.grown(Theme.block)
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Geometry.panel.typeLead * (block.level ? 1 : .9) // beside an upright arrow there is less room
        horizontalAlignment: block.toLeft ? Text.AlignRight : Text.AlignLeft
        color: block.pen
        Accessible.ignored: true
    }

    Item {
        id: line

        visible: !block.missing

        readonly property real gap: Geometry.door.passGap
        readonly property real room: block.slim ? block.height - 2 * gap : block.height - words.y - words.height - gap
        readonly property real length: block.slim ? block.width - words.contentWidth - 2 * block.pad : block.width - block.pad

        x: block.toLeft ? 0 : block.width - width
        y: block.height - gap - height
        width: length // the head touches the edge of the screen
        height: Math.min(Geometry.door.passLine, room)

        PassTag {
            id: tag

            x: block.toLeft ? line.width - width : 0
            visible: block.level || !block.slim
            height: line.height
            color: block.pen
            slot: block.ground
            pen: block.outlined ? Theme.sheet : Theme.tagInk
        }

        PassArrow {
            visible: block.level
            side: block.side
            restX: block.toLeft ? 0 : tag.width + Geometry.space5
            width: line.width - tag.width - Geometry.space5
            height: line.height
            color: block.pen
        }
    }

    PassArrow {
        id: upright

        readonly property real taken: visible ? width + block.pad : 0

        visible: !block.level && !block.missing
        side: block.side
        restX: block.width - width - block.pad
        restY: block.side === "below" ? block.height - height : 0
        width: Math.min(Geometry.door.passLine, height)
        height: block.height - Geometry.door.passGap
        color: block.pen
    }

    ReaderMissing {
        visible: block.missing
        x: block.pad
        y: line.y
        width: block.width - 2 * block.pad
        height: line.height
        words: block.slim ? "" : block.reply
        toLeft: block.toLeft
        color: block.pen
    }

    TapHandler {
        onTapped: {
            block.tapped = true;
            soften.restart();
        }
    }

    Timer {
        id: soften

        interval: 4000
        onTriggered: block.tapped = false
    }
}
