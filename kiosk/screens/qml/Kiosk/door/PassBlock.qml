import QtQuick
import Kiosk

// "Show your pass to the reader": bleeds off the right edge towards the scanner. Not a button; a tap is answered softly
// by the arrow and the words, because people do tap it. The arrow moves three times, then rests for ten seconds.
Rectangle {
    id: p

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

        x: p.pad
        y: p.slim ? (p.height - height) / 2 : Geometry.door.blockTop
        width: p.slim ? p.width * .62 : p.width - 2 * p.pad + Geometry.space4
        text: p.tapped ? qsTr("Hold it under the reader") : p.call
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
        readonly property real room: p.slim ? p.height - 2 * gap : p.height - words.y - words.height - gap

        x: p.slim ? words.x + words.contentWidth + p.pad : p.pad
        y: p.height - gap - height
        width: p.width - x // the head touches the edge of the screen
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
            p.tapped = true;
            soften.restart();
        }
    }

    Timer {
        id: soften

        interval: 4000
        onTriggered: p.tapped = false
    }
}
