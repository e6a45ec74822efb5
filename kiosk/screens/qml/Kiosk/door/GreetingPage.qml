import QtQuick
import Kiosk

// "Welcome": the whole screen is green, the dial counts down, undo and leave are large. Without a pass it also
// asks how many came and offers a pass. No other person is ever shown.
Screen {
    id: s

    readonly property Door door: shell.door
    readonly property bool anonymous: shell.page === "welcome"
    readonly property int keyW: Theme.tall || Theme.large ? (cw - g) / 2 : span(3.5)
    readonly property int keyY: Theme.large ? bottomY - keyH : Theme.tall ? bottomY - (anonymous ? 2 : 1) * Theme.touch - (anonymous ? g : 0) : height - Theme.footPad - keyH
    readonly property int keyH: Theme.small ? Theme.px(14) : Theme.touch
    readonly property int helloY: Theme.px(Theme.small ? 3 : 7)

    color: Theme.free
    foot.main: true
    foot.languages: false
    foot.bare: true
    onLeaving: door.stay()

    Txt {
        id: welcome

        objectName: "greeting.welcome"
        x: s.m - Theme.px(.3)
        y: s.helloY
        text: s.door.nickname ? qsTr("Welcome,") : qsTr("Welcome")
        b: !s.door.nickname
        size: s.door.nickname ? Theme.display : Theme.px(Theme.small ? 13.6 : Theme.tall ? 18 : 22)
        color: Theme.freeInk
    }

    Txt {
        id: name

        objectName: "greeting.nickname"
        visible: text !== ""
        x: s.m - Theme.px(.8)
        y: welcome.y + welcome.height - Theme.px(2.4)
        width: s.width - 2 * s.m - (Theme.tall ? 0 : dial.width + Theme.px(34))
        height: Theme.px(Theme.small ? 26 : 48)
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.px(Theme.small ? 12 : 18)
        elide: Text.ElideRight
        text: s.door.nickname
        b: true
        size: Theme.px(Theme.small ? 24 : 40)
        color: Theme.freeInk
    }

    Dial {
        id: dial

        anchors.right: parent.right
        anchors.rightMargin: s.m
        y: Theme.px(Theme.tall ? (s.anonymous ? 34 : 68) : Theme.small ? 4 : 9.6)
        size: Theme.px(Theme.small ? 24 : 33)
        value: s.shell.patienceLeft
        thick: Theme.px(.55)
        len: .13
        on: Theme.freeInk
        off: Theme.freeTick

        Icon {
            name: "check"
            anchors.centerIn: parent
            size: dial.size * .48
            weight: Theme.px(2.1)
            color: Theme.freeInk
        }
    }

    Txt {
        readonly property bool below: Theme.tall && s.anonymous || Theme.large

        x: below ? s.m : dial.x - width - Theme.px(4)
        y: below ? Theme.px(Theme.large ? 70 : 64) : dial.y + (dial.height - height) / 2
        horizontalAlignment: below ? Text.AlignLeft : Text.AlignRight
        text: (s.anonymous ? qsTr("You are\ncounted.") : qsTr("You are\ninside now.")).replace("\n", Theme.large ? " " : "\n")
        size: Theme.grown(Theme.title)
        color: Theme.freeInk
        b: true
        lineHeight: .88
    }

    Headcount {
        objectName: "greeting.headcount"
        visible: s.anonymous
        door: s.door
        x: s.m
        y: Theme.px(Theme.tall ? 40 : Theme.small ? 30 : Theme.large ? 36 : 38)
    }

    Txt {
        id: freeHead

        visible: !Theme.large
        x: s.m
        y: Theme.px(Theme.tall ? (s.anonymous ? 88 : 108) : Theme.small ? 47 : 68)
        text: qsTr("Free for you now")
        b: true
        size: Theme.small ? Theme.body : Theme.lead
        color: Theme.freeInk
    }

    Txt {
        anchors.right: parent.right
        anchors.rightMargin: s.m
        anchors.baseline: freeHead.baseline
        visible: !Theme.large && freeHead.implicitWidth + implicitWidth + s.g < s.cw
        text: s.shell.hall.next
        size: Theme.small ? Theme.note : Theme.body
        color: Theme.freeInk
    }

    KindWall {
        visible: !Theme.large
        shell: s.shell
        onGreen: true
        x: s.m
        y: freeHead.y + freeHead.height + Theme.px(1)
        width: s.cw
        tileH: Theme.px(Theme.small ? 15.6 : Theme.tall ? 25 : 26)
    }

    BigKey {
        objectName: "greeting.undo"
        visible: s.door.canUndo
        x: Theme.tall || Theme.large ? s.m : s.col(5)
        y: s.keyY
        width: Theme.tall ? s.keyW : s.anonymous ? s.span(Theme.large ? 3 : 2) : s.keyW
        height: s.keyH
        symbol: Theme.large && s.anonymous ? "" : "undo"
        label: qsTr("Undo")
        onTriggered: s.door.undo()
    }

    BigKey {
        objectName: "greeting.pass"
        visible: s.anonymous
        x: Theme.tall ? s.m : s.col(Theme.large ? 3 : 7)
        y: Theme.tall ? s.keyY + Theme.touch + s.g : s.keyY
        width: Theme.tall ? s.cw : s.span(Theme.large ? 6 : 2.8)
        height: s.keyH
        symbol: "pass"
        label: qsTr("Take a pass")
        onTriggered: s.shell.passMaker.begin(s.door.visitId)
    }

    BigKey {
        objectName: "greeting.leave"
        visible: !s.anonymous
        x: Theme.tall || Theme.large ? s.m + s.keyW + s.g : s.col(8.5)
        y: s.keyY
        width: s.keyW
        height: s.keyH
        symbol: "leave"
        label: qsTr("I am leaving")
        onTriggered: s.door.leave()
    }

    BigKey {
        objectName: "greeting.ready"
        visible: s.anonymous
        solid: true
        x: Theme.tall ? s.m + s.keyW + s.g : s.col(Theme.large ? 9 : 9.8)
        y: s.keyY
        width: Theme.tall ? s.keyW : s.span(Theme.large ? 3 : 2.2)
        height: s.keyH
        symbol: Theme.large ? "" : "check"
        label: qsTr("Done")
        onTriggered: s.door.stay()
    }
}
