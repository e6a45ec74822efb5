import QtQuick
import Kiosk

// "Welcome": the whole screen is green, the dial counts down, undo and leave are large. Without a pass it also
// asks how many came and offers a pass. No other person is ever shown.
Page {
    id: s

    readonly property CheckInViewModel checkIn: shell.checkIn
    property bool anonymous: false // without a pass
    readonly property bool asks: anonymous && checkIn.asksHeadcount // several came just now: how many, in all?
    readonly property int keyW: Theme.tall || Theme.large ? (contentWidth - Geometry.gutter) / 2 : span(3.5)
    readonly property int keyY: Theme.large ? contentBottom - keyH : Theme.tall ? contentBottom - (anonymous ? 2 : 1) * Geometry.touch - (anonymous ? Geometry.gutter : 0) : height - Geometry.footPadding - keyH
    readonly property int keyH: Theme.small ? Geometry.px(14) : Geometry.touch
    readonly property int helloY: Geometry.px(Theme.small ? 3 : 7)

    color: Theme.free
    foot.main: true
    foot.languages: false
    foot.bare: true
    onLeaving: checkIn.stay()

    Label {
        id: welcome

        objectName: "greeting.welcome"
        x: Geometry.margin - Geometry.px(.3)
        y: s.helloY
        text: s.checkIn.nickname ? qsTr("Welcome,") : s.asks ? qsTr("How many?") : qsTr("Welcome")
        bold: !s.checkIn.nickname
        size: s.checkIn.nickname ? Theme.display : Geometry.px(Theme.small ? 13.6 : Theme.tall ? 18 : 22)
        color: Theme.freeInk
    }

    Label {
        id: name

        objectName: "greeting.nickname"
        visible: text !== ""
        x: Geometry.margin - Geometry.px(.8)
        y: welcome.y + welcome.height - Geometry.px(2.4)
        width: s.width - 2 * Geometry.margin - (Theme.tall ? 0 : dial.width + Geometry.px(34))
        height: Geometry.px(Theme.small ? 26 : 48)
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Geometry.px(Theme.small ? 12 : 18)
        elide: Text.ElideRight
        text: s.checkIn.nickname
        bold: true
        size: Geometry.px(Theme.small ? 24 : 40)
        color: Theme.freeInk
    }

    Dial {
        id: dial

        anchors.right: parent.right
        anchors.rightMargin: Geometry.margin
        y: Geometry.px(Theme.tall ? (s.anonymous ? 34 : 68) : Theme.small ? 4 : 9.6)
        size: Geometry.px(Theme.small ? 24 : 33)
        value: s.shell.remainingFraction
        thick: Geometry.px(.55)
        len: .13
        on: Theme.freeInk
        off: Theme.freeTick

        Icon {
            name: "check"
            anchors.centerIn: parent
            size: dial.size * .48
            weight: Geometry.px(2.1)
            color: Theme.freeInk
        }
    }

    Label {
        readonly property bool below: Theme.tall && s.anonymous || Theme.large

        x: below ? Geometry.margin : dial.x - width - Geometry.px(4)
        y: below ? Geometry.px(Theme.large ? 70 : 64) : dial.y + (dial.height - height) / 2
        horizontalAlignment: below ? Text.AlignLeft : Text.AlignRight
        text: (s.asks ? qsTr("How many came\ntogether?") : s.anonymous ? qsTr("You are\ncounted.") : qsTr("You are\ninside now.")).replace("\n", Theme.large ? " " : "\n")
        size: Theme.grown(Theme.title)
        color: Theme.freeInk
        bold: true
        lineHeight: .88
    }

    Headcount {
        objectName: "greeting.headcount"
        visible: s.anonymous
        checkIn: s.checkIn
        x: Geometry.margin
        y: Geometry.px(Theme.tall ? 40 : Theme.small ? 30 : Theme.large ? 36 : 38)
    }

    Label {
        id: freeHead

        visible: !Theme.large
        x: Geometry.margin
        y: Geometry.px(Theme.tall ? (s.anonymous ? 88 : 108) : Theme.small ? 47 : 68)
        text: qsTr("Free for you now")
        bold: true
        size: Theme.small ? Theme.body : Theme.lead
        color: Theme.freeInk
    }

    Label {
        anchors.right: parent.right
        anchors.rightMargin: Geometry.margin
        anchors.baseline: freeHead.baseline
        visible: !Theme.large && freeHead.implicitWidth + implicitWidth + Geometry.gutter < s.contentWidth
        text: s.shell.startPage.next
        size: Theme.small ? Theme.note : Theme.body
        color: Theme.freeInk
    }

    KindGrid {
        visible: !Theme.large
        shell: s.shell
        onGreen: true
        x: Geometry.margin
        y: freeHead.y + freeHead.height + Geometry.px(1)
        width: s.contentWidth
        tileH: Theme.tall ? Geometry.px(25) : Math.min(Geometry.px(Theme.small ? 15.6 : 26), s.keyY - Geometry.gutter - y)
    }

    LargeButton {
        objectName: "greeting.undo"
        visible: s.checkIn.canUndo && !s.asks
        x: Theme.tall || Theme.large ? Geometry.margin : s.column(5)
        y: s.keyY
        width: Theme.tall ? s.keyW : s.anonymous ? s.span(Theme.large ? 3 : 2) : s.keyW
        height: s.keyH
        symbol: Theme.large && s.anonymous ? "" : "undo"
        label: qsTr("Undo")
        onTriggered: s.checkIn.undo()
    }

    LargeButton {
        objectName: "greeting.pass"
        visible: s.anonymous
        x: Theme.tall ? Geometry.margin : s.column(Theme.large ? 3 : 7)
        y: Theme.tall ? s.keyY + Geometry.touch + Geometry.gutter : s.keyY
        width: Theme.tall ? s.contentWidth : s.span(Theme.large ? 6 : 2.8)
        height: s.keyH
        symbol: "pass"
        label: qsTr("Take a pass")
        onTriggered: s.shell.newPass.begin(s.checkIn.visitId)
    }

    LargeButton {
        objectName: "greeting.leave"
        visible: !s.anonymous
        x: Theme.tall || Theme.large ? Geometry.margin + s.keyW + Geometry.gutter : s.column(8.5)
        y: s.keyY
        width: s.keyW
        height: s.keyH
        symbol: "leave"
        label: qsTr("I am leaving")
        onTriggered: s.checkIn.leave()
    }

    LargeButton {
        objectName: "greeting.ready"
        visible: s.anonymous
        solid: true
        x: Theme.tall ? Geometry.margin + s.keyW + Geometry.gutter : s.column(Theme.large ? 9 : 9.8)
        y: s.keyY
        width: Theme.tall ? s.keyW : s.span(Theme.large ? 3 : 2.2)
        height: s.keyH
        symbol: Theme.large ? "" : "check"
        label: qsTr("Done")
        onTriggered: s.checkIn.stay()
    }
}
