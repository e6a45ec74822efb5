import QtQuick
import Kiosk

// Name and colour of the printer fill the wall; the bed question, never answered beforehand; then hold to start.
// Triggers: the answer toggles; HoldButton; "Don't start" or Esc leaves.
Page {
    id: page

    readonly property HoldToStartViewModel holdToStart: shell.holdToStart
    readonly property PartOutline part: holdToStart.part as PartOutline
    readonly property bool asks: holdToStart.phase === "ask"
    readonly property real bandH: Geometry.px(Theme.small ? 33 : Theme.tall ? 48 : 56)
    readonly property real y0: bandH + Geometry.px(Theme.small ? 2.4 : 5)
    readonly property real ringD: Geometry.px(Theme.small ? 40 : 58)
    readonly property real ringX: Theme.tall ? (width - ringD) / 2 : width - Geometry.margin - ringD
    readonly property real ringY: Theme.tall ? question.y + question.height + Geometry.px(5) : y0 + (height - y0 - Geometry.px(Theme.small ? 2 : 5) - ringD) / 2
    readonly property real leftW: Theme.tall ? contentWidth : ringX - Geometry.margin - Geometry.px(Theme.small ? 6 : 16)

    foot.languages: false

    // the whole upper wall carries the printer's own colour
    Rectangle {
        id: band

        width: parent.width
        height: page.bandH
        color: page.holdToStart.colour
        border.width: Theme.contrast ? Geometry.strongEdge : 0
        border.color: Theme.edge

        Silhouette {
            id: printer

            kind: "printer"
            size: name.font.pixelSize * (Theme.tall ? .62 : .795)
            x: Geometry.margin - inset
            y: name.y + name.baselineOffset - size * .92
            color: Theme.tagInk
            cut: page.holdToStart.colour
        }

        Label {
            id: name

            x: printer.x + printer.width + Geometry.px(Theme.small || Theme.tall ? 4 : 7)
            y: Geometry.px(Theme.small ? -3.4 : Theme.tall ? 1 : -4.6)
            width: (picture.visible ? picture.x - Geometry.px(4) : band.width - Geometry.margin) - x
            text: page.holdToStart.name
            bold: true
            size: Geometry.px(Theme.small ? 26 : Theme.tall ? 27 : 45)
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Geometry.px(12)
            color: Theme.tagInk
            Accessible.role: Accessible.Heading
        }

        Label {
            x: Theme.tall ? Geometry.margin : name.x
            width: parent.width - x - Geometry.margin
            elide: Text.ElideRight
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Geometry.px(Theme.small ? 1.2 : 4.6)
            text: page.holdToStart.summary
            size: Theme.lead
            color: Theme.tagInk
        }

        PartPicture {
            id: picture

            visible: page.part.outline !== ""
            part: page.part
            maxWidth: Geometry.px(Theme.small || Theme.tall ? 20 : 32)
            maxHeight: printer.size * .84
            done: 0
            color: Theme.tagInk
            weight: Geometry.px(Theme.small ? .6 : .9)
            x: parent.width - Geometry.margin - width
            y: printer.y + printer.size * .92 - height
        }
    }

    BedQuestion {
        id: question

        visible: page.asks
        holdToStart: page.holdToStart
        x: Geometry.margin
        y: page.y0
        width: page.leftW
    }

    HoldButton {
        visible: page.asks
        holdToStart: page.holdToStart
        size: page.ringD
        x: page.ringX
        y: page.ringY
    }

    HoldAnswer {
        visible: !page.asks
        holdToStart: page.holdToStart
        x: Geometry.margin
        y: page.y0
        width: page.contentWidth
        height: page.contentBottom - y
        onBack: page.shell.back()
    }

    PushButton {
        objectName: "hold.cancel"
        visible: page.asks
        x: Geometry.margin + page.foot.nextX
        y: page.height - Geometry.footPadding - height
        width: Math.max(Geometry.px(Theme.small ? 22 : 34), implicitWidth - Geometry.px(Theme.small ? 6 : 0))
        height: Geometry.footHeight
        leftPadding: Geometry.px(1)
        rightPadding: Geometry.px(1)
        symbol: Theme.small ? "" : "cross"
        label: qsTr("Don't start")
        onTriggered: page.leaving()
    }
}
