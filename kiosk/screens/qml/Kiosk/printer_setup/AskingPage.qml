pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// The handshake with a server: what to do now, how long it waits, and why it came to nothing. A phone can open the
// server by its QR code. Triggers: "Try again", "I have a key"; the exit or Esc gives up.
StaffScreen {
    id: page

    readonly property Connect adding: staff.adding as Connect
    readonly property Handshake hand: adding.handshake as Handshake
    readonly property bool failed: hand.trouble !== ""
    readonly property real sideW: Theme.tall ? cw : span(Theme.small ? 4 : 4.4)
    readonly property real rx: Theme.tall || !card.visible ? m : m + sideW + Theme.px(Theme.small ? 3 : 6)
    readonly property real rw: width - m - rx
    readonly property real btnH: Theme.small ? Theme.touchMin : Theme.touch
    readonly property real byY: bottomY - btnH

    title: hand.title
    foot.exitLabel: failed ? qsTr("Back") : qsTr("Cancel")
    foot.exitSymbol: failed ? "left" : "cross"
    ownExit: true
    onLeaving: adding.back()

    Rectangle {
        id: card

        visible: page.hand.waits
        x: page.m + (page.sideW - width) / 2
        y: Theme.tall ? page.byY - Theme.g - height : page.y0 + Theme.px(Theme.small ? 0 : 2)
        width: Theme.tall ? Theme.px(66) : Math.min(page.sideW, page.byY - Theme.g - y - Theme.px(Theme.small ? 4 : 8))
        height: width + Theme.px(Theme.small ? 4 : 8)
        radius: Theme.r
        color: Theme.card
        border.width: Theme.line
        border.color: Theme.edge

        Qr {
            id: picture

            path: page.hand.qr
            modules: page.hand.modules
            room: card.width - Theme.px(1)
            label: qsTr("The address of OctoPrint as a QR code")
            anchors.horizontalCenter: parent.horizontalCenter
            y: Theme.px(.5)
        }

        Txt {
            width: parent.width - Theme.px(3)
            x: Theme.px(1.5)
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.px(Theme.small ? .4 : 1.6)
            text: qsTr("Open it with your phone")
            size: Theme.small ? Theme.px(2.95) : Theme.body
            color: Theme.tagInk
            horizontalAlignment: Text.AlignHCenter
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.px(2.6)
        }
    }

    Txt {
        id: advice

        objectName: "ask.advice"
        visible: text !== ""
        x: page.rx
        y: page.y0 + Theme.px(Theme.small ? .6 : 3)
        width: page.rw
        text: page.hand.advice
        size: Theme.small ? Theme.body : Theme.lead
        color: Theme.ink2
        wrapMode: Text.Wrap
    }

    TroubleLine {
        id: trouble

        words: page.hand.trouble
        x: page.rx
        width: page.rw
        y: advice.y + (advice.visible ? advice.height + Theme.px(Theme.small ? 1.6 : 4) : 0)
    }

    Column {
        id: stages

        visible: !page.failed
        x: page.rx
        y: advice.y + (advice.visible ? advice.height : 0) + Theme.px(Theme.small ? 2 : 5)
        width: page.rw
        spacing: Theme.px(Theme.small ? .8 : 2.4)

        Repeater {
            model: [qsTr("The server"), qsTr("Acceptance in OctoPrint"), qsTr("The printer's sizes")]

            Row {
                id: stage

                required property string modelData
                required property int index
                readonly property bool done: index < page.hand.stage
                readonly property bool now: index === page.hand.stage

                spacing: Theme.px(2)

                Icon {
                    name: stage.done ? "check" : stage.now ? "clock" : "minus"
                    size: Theme.px(Theme.small ? 4.4 : 6)
                    color: stage.done ? Theme.free : stage.now ? Theme.ink : Theme.edge
                    anchors.verticalCenter: parent.verticalCenter
                }

                Txt {
                    text: stage.modelData
                    b: stage.now
                    size: Theme.small ? Theme.body : Theme.lead
                    color: stage.done || stage.now ? Theme.ink : Theme.ink2
                    anchors.verticalCenter: parent.verticalCenter
                }
            }
        }
    }

    Rule {
        id: rule

        visible: page.hand.waits
        x: page.rx
        y: stages.y + stages.height + Theme.px(Theme.small ? 1.6 : 5)
        width: page.rw
        height: Theme.px(Theme.small ? 3.2 : 6)
        minor: Theme.small ? 50 : 60
        value: page.hand.fraction
    }

    Txt {
        objectName: "ask.left"
        visible: page.hand.waits
        x: page.rx
        y: rule.y + rule.height + Theme.px(Theme.small ? .4 : 1.4)
        width: page.rw
        text: qsTr("It waits for %1").arg(page.hand.left)
        size: Theme.small ? Theme.note : Theme.body
        color: Theme.ink2
    }

    Btn {
        objectName: "ask.key"
        visible: page.hand.waits || page.failed
        x: page.rx
        y: page.byY
        width: Theme.tall && !page.failed ? page.rw : (page.rw - page.g) / 2
        height: page.btnH
        leftPadding: 0
        rightPadding: 0
        heavy: false
        label: qsTr("I have a key")
        size: Theme.small ? Theme.body : Theme.lead
        onTriggered: page.adding.goTo("key")
    }

    Btn {
        objectName: "ask.retry"
        visible: page.failed
        x: page.rx + (page.rw + page.g) / 2
        y: page.byY
        width: (page.rw - page.g) / 2
        height: page.btnH
        leftPadding: 0
        rightPadding: 0
        kind: "primary"
        symbol: "undo"
        label: qsTr("Try again")
        size: Theme.lead
        onTriggered: page.adding.retry()
    }
}
