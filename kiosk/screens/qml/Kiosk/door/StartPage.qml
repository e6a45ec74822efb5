import QtQuick
import Kiosk

// The door: two ways in, what is free now, the day. Every touch leads on; a scan works without one.
Screen {
    id: s

    readonly property Hall hall: shell.hall
    readonly property bool low: Panel.lowReach || Theme.large // the scanner's block above, all that is pressed below
    readonly property int headY: Theme.tall ? tallHead.y + tallHead.height + Theme.px(3) : hello.y + hello.height + Theme.px(Theme.small ? 0 : 1)
    readonly property int topY: Theme.large ? today.y + today.height + Theme.px(1) : headY
    readonly property int heroH: Theme.px(Theme.small ? (low ? 16 : 24.6) : Theme.tall ? 35 : Theme.large ? 33 : low ? 26 : 40)
    readonly property int lowY: Math.ceil(height * .6) + 2
    readonly property int lowBottomY: Theme.tall ? privacy.y - g : bottomY
    readonly property int toolsH: Theme.tall ? Theme.px(17) : Theme.large ? (lowBottomY - lowY - g) / 2 : lowBottomY - lowY

    foot.eu: true
    foot.privacy: true
    foot.main: true

    Txt {
        id: hello

        x: s.m - Theme.px(.5)
        y: Theme.px(Theme.small ? 1 : 3.2)
        width: Theme.tall ? s.cw - clock.width - Theme.px(4) : implicitWidth
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.title
        text: s.hall.greeting
        b: true
        size: Theme.display
    }

    Txt {
        id: clock

        anchors.right: parent.right
        anchors.rightMargin: s.m
        anchors.baseline: hello.baseline
        text: s.hall.clock
        b: true
        size: Theme.display
    }

    Column {
        visible: !Theme.tall && !Theme.large
        anchors.right: clock.left
        anchors.rightMargin: Theme.px(4)
        anchors.bottom: hello.bottom
        anchors.bottomMargin: Theme.px(Theme.small ? 1.4 : 2.2)

        Txt {
            anchors.right: parent.right
            text: s.shell.hubName
            b: true
            size: Theme.note
        }

        Txt {
            anchors.right: parent.right
            text: s.hall.hours
            size: Theme.note
        }
    }

    Item {
        id: tallHead

        visible: Theme.tall
        x: s.m
        y: hello.y + hello.height + Theme.px(.5)
        width: s.cw
        height: hub.height

        Txt {
            id: hub

            text: s.shell.hubName
            b: true
        }

        Txt {
            anchors.right: parent.right
            text: s.hall.hours
        }
    }

    Txt {
        id: today

        visible: Theme.large
        x: s.m
        y: s.headY
        text: s.hall.hours
        size: Theme.largest
    }

    PassBlock {
        id: pass

        x: Theme.tall || s.low ? s.m : s.col(5)
        y: s.topY
        width: s.width - x
        height: s.heroH
    }

    EnterBlock {
        id: enter

        objectName: "start.enter"
        x: s.m
        y: s.low ? s.lowBottomY - height : Theme.tall ? pass.y + pass.height + s.g : s.topY
        width: Theme.tall ? s.cw : s.span(s.low ? 7 : 5)
        height: Theme.tall ? Theme.px(30) : s.low ? s.lowBottomY - s.lowY : s.heroH
        onTriggered: s.shell.door.comeIn()
    }

    Btn {
        objectName: "start.tools"
        visible: s.low
        x: Theme.tall ? s.m : s.col(7)
        y: s.lowY
        width: Theme.tall ? s.cw : s.span(5)
        height: s.toolsH
        label: qsTr("Equipment now")
        symbol: Theme.large ? "" : "right"
        symbolRight: true
        leftPadding: 0
        rightPadding: 0
        size: Theme.grown(Theme.title)
        onTriggered: s.shell.open("board")
    }

    Txt {
        objectName: "start.next"
        visible: Theme.large
        x: s.m
        y: pass.y + pass.height + Theme.px(1)
        width: s.cw
        text: s.hall.next
        size: Theme.largest
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.px(7)
    }

    FreeNow {
        visible: !Theme.large
        shell: s.shell
        reading: s.low
        withDay: !s.low
        x: s.m
        y: (s.low ? pass.y + pass.height : enter.y + enter.height) + Theme.px(Theme.small ? 1 : Theme.tall ? 3.2 : 2.6)
        width: s.cw
        tileH: Theme.px(Theme.small ? 15.6 : Theme.tall ? 25 : 24)
    }

    EuMark {
        visible: Theme.tall
        x: s.m
        anchors.verticalCenter: privacy.verticalCenter
    }

    Btn {
        id: privacy

        objectName: "start.privacy"
        visible: Theme.tall || Theme.large
        x: s.width - s.m - width
        y: s.bottomY - height
        width: Theme.large ? s.span(5) : implicitWidth
        height: Theme.large ? s.toolsH : Theme.touchMin
        symbol: "shield"
        label: qsTr("Privacy")
        size: Theme.grown(Theme.label)
        symbolSize: size
        onTriggered: s.shell.open("privacy")
    }
}
