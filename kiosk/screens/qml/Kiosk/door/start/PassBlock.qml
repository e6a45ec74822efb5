import QtQuick
import Kiosk

// "Show your pass to the reader": bleeds off the right edge towards the scanner. A tap is answered softly by the words,
// because people do tap it; it is no control.
Rectangle {
    id: block

    readonly property int pad: Geometry.door.blockPadding
    readonly property string call: qsTr("Show your pass to the reader")
    readonly property bool slim: height < Geometry.door.slim // words and arrow side by side
    property bool tapped: false

    objectName: "start.passBlock"
    color: Theme.free
    radius: Geometry.radius
    Accessible.role: Accessible.StaticText
    Accessible.name: call

    Rectangle {
        anchors.right: parent.right
        width: parent.width / 2
        height: parent.height
        color: parent.color
    }

    Label {
        id: words

        x: block.pad
        y: block.slim ? (block.height - height) / 2 : Geometry.door.blockTop
        width: block.slim ? block.width * .62 : block.width - 2 * block.pad + Geometry.space4
        text: block.tapped ? qsTr("Hold it under the reader") : block.call
        bold: true
        size: Theme.grown(Theme.block)
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.lead
        color: Theme.freeInk
        Accessible.ignored: true
    }

    Item {
        id: line

        readonly property real gap: Geometry.door.passGap
        readonly property real room: block.slim ? block.height - 2 * gap : block.height - words.y - words.height - gap

        x: block.slim ? words.x + words.contentWidth + block.pad : block.pad
        y: block.height - gap - height
        width: block.width - x // the head touches the edge of the screen
        height: Math.min(Geometry.door.passLine, room)

        PassTag {
            id: tag

            height: line.height
        }

        PassArrow {
            from: tag.width + Geometry.space5
            width: line.width - from
            height: line.height
        }
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
