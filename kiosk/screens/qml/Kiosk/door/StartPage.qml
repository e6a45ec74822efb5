import QtQuick
import Kiosk

// The door: two ways in, what is free now, the day. Every touch leads on; a scan works without one.
Page {
    id: s

    readonly property StartViewModel startPage: shell.startPage
    readonly property bool low: Panel.lowReach || Theme.large // the scanner's block above, all that is pressed below
    readonly property int headY: Theme.tall ? tallHead.y + tallHead.height + Geometry.px(3) : hello.y + hello.height + Geometry.px(Theme.small ? 0 : 1)
    readonly property int topY: Theme.large ? today.y + today.height + Geometry.px(1) : headY
    readonly property int heroH: Geometry.px(Theme.small ? (low ? 16 : 24.6) : Theme.tall ? 35 : Theme.large ? 33 : low ? 26 : 40)
    readonly property int lowY: Math.ceil(height * .6) + 2
    readonly property int lowBottomY: Theme.tall ? privacy.y - Geometry.gutter : contentBottom
    readonly property int toolsH: Theme.tall ? Geometry.px(17) : Theme.large ? (lowBottomY - lowY - Geometry.gutter) / 2 : lowBottomY - lowY

    foot.eu: true
    foot.privacy: true
    foot.main: true

    Label {
        id: hello

        x: Geometry.margin - Geometry.px(.5)
        y: Geometry.px(Theme.small ? 1 : 3.2)
        width: Theme.tall ? s.contentWidth - clock.width - Geometry.px(4) : implicitWidth
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.title
        text: s.startPage.greeting
        bold: true
        size: Theme.display
    }

    Label {
        id: clock

        anchors.right: parent.right
        anchors.rightMargin: Geometry.margin
        anchors.baseline: hello.baseline
        text: s.startPage.clock
        bold: true
        size: Theme.display
    }

    Column {
        visible: !Theme.tall && !Theme.large
        anchors.right: clock.left
        anchors.rightMargin: Geometry.px(4)
        anchors.bottom: hello.bottom
        anchors.bottomMargin: Geometry.px(Theme.small ? 1.4 : 2.2)

        Label {
            anchors.right: parent.right
            text: s.shell.hubName
            bold: true
            size: Theme.note
        }

        Label {
            anchors.right: parent.right
            text: s.startPage.hours
            size: Theme.note
        }
    }

    Item {
        id: tallHead

        visible: Theme.tall
        x: Geometry.margin
        y: hello.y + hello.height + Geometry.px(.5)
        width: s.contentWidth
        height: hub.height

        Label {
            id: hub

            text: s.shell.hubName
            bold: true
        }

        Label {
            anchors.right: parent.right
            text: s.startPage.hours
        }
    }

    Label {
        id: today

        visible: Theme.large
        x: Geometry.margin
        y: s.headY
        text: s.startPage.hours
        size: Theme.largest
    }

    PassBlock {
        id: pass

        x: Theme.tall || s.low ? Geometry.margin : s.column(5)
        y: s.topY
        width: s.width - x
        height: s.heroH
    }

    EnterBlock {
        id: enter

        objectName: "start.enter"
        x: Geometry.margin
        y: s.low ? s.lowBottomY - height : Theme.tall ? pass.y + pass.height + Geometry.gutter : s.topY
        width: Theme.tall ? s.contentWidth : s.span(s.low ? 7 : 5)
        height: Theme.tall ? Geometry.px(30) : s.low ? s.lowBottomY - s.lowY : s.heroH
        onTriggered: s.shell.checkIn.comeIn()
    }

    PushButton {
        objectName: "start.tools"
        visible: s.low
        x: Theme.tall ? Geometry.margin : s.column(7)
        y: s.lowY
        width: Theme.tall ? s.contentWidth : s.span(5)
        height: s.toolsH
        label: qsTr("Equipment now")
        symbol: Theme.large ? "" : "right"
        symbolRight: true
        leftPadding: 0
        rightPadding: 0
        size: Theme.grown(Theme.title)
        onTriggered: s.shell.open("board")
    }

    Label {
        objectName: "start.next"
        visible: Theme.large
        x: Geometry.margin
        y: pass.y + pass.height + Geometry.px(1)
        width: s.contentWidth
        text: s.startPage.next
        size: Theme.largest
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Geometry.px(7)
    }

    FreeNow {
        visible: !Theme.large
        shell: s.shell
        reading: s.low
        withDay: !s.low
        x: Geometry.margin
        y: (s.low ? pass.y + pass.height : enter.y + enter.height) + Geometry.px(Theme.small ? 1 : Theme.tall ? 3.2 : 2.6)
        width: s.contentWidth
        tileH: Geometry.px(Theme.small ? 15.6 : Theme.tall ? 25 : 24)
    }

    EuEmblem {
        visible: Theme.tall
        x: Geometry.margin
        anchors.verticalCenter: privacy.verticalCenter
    }

    PushButton {
        id: privacy

        objectName: "start.privacy"
        visible: Theme.tall || Theme.large
        x: s.width - Geometry.margin - width
        y: s.contentBottom - height
        width: Theme.large ? s.span(5) : implicitWidth
        height: Theme.large ? s.toolsH : Geometry.touchLeast
        symbol: "shield"
        label: qsTr("Privacy")
        size: Theme.grown(Theme.label)
        symbolSize: size
        onTriggered: s.shell.open("privacy")
    }
}
