import QtQuick
import Kiosk

// "Show your pass to the reader": bleeds off the right edge towards the scanner. Not a button; a tap is answered softly
// by the arrow and the words, because people do tap it. The arrow moves three times, then rests for ten seconds.
Rectangle {
    id: p

    readonly property int pad: Geometry.px(Theme.small ? 4 : 6)
    readonly property string call: qsTr("Show your pass to the reader")
    readonly property bool slim: height < Geometry.px(Theme.small ? 20 : 30) // words and arrow side by side
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
        y: p.slim ? (p.height - height) / 2 : Geometry.px(Theme.small ? 1.6 : 2.6)
        width: p.slim ? p.width * .62 : p.width - 2 * p.pad + Geometry.px(2)
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

        readonly property real gap: Geometry.px(Theme.small ? 2.6 : 4.4)
        readonly property real room: p.slim ? p.height - 2 * gap : p.height - words.y - words.height - gap

        x: p.slim ? words.x + words.contentWidth + p.pad : p.pad
        y: p.height - gap - height
        width: p.width - x // the head touches the edge of the screen
        height: Math.min(Geometry.px(Theme.small ? 11.2 : Theme.tall ? 15.6 : 17.4), room)

        PassTag {
            id: tag

            height: line.height
        }

        PassArrow {
            from: tag.width + Geometry.px(3)
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
