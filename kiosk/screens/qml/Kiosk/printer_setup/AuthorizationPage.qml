pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// The handshake with a server: what to do now, how long it waits, and why it came to nothing. A phone can open the
// server by its QR code. Triggers: "Try again", "I have a key"; the exit or Esc gives up.
StaffScreen {
    id: page

    readonly property WizardViewModel wizard: shell.wizard
    readonly property Authorization authorization: wizard.authorization as Authorization
    readonly property bool failed: authorization.trouble !== ""
    readonly property real sideW: Theme.tall ? contentWidth : span(Theme.small ? 4 : 4.4)
    readonly property real rx: Theme.tall || !card.visible ? Geometry.margin : Geometry.margin + sideW + Geometry.px(Theme.small ? 3 : 6)
    readonly property real rw: width - Geometry.margin - rx
    readonly property real btnH: Theme.small ? Geometry.touchLeast : Geometry.touch
    readonly property real byY: contentBottom - btnH

    title: authorization.title
    foot.exitLabel: failed ? qsTr("Back") : qsTr("Cancel")
    foot.exitSymbol: failed ? "left" : "cross"
    ownExit: true
    onLeaving: wizard.back()

    Rectangle {
        id: card

        visible: page.authorization.waits
        x: Geometry.margin + (page.sideW - width) / 2
        y: Theme.tall ? page.byY - Geometry.gutter - height : page.y0 + Geometry.px(Theme.small ? 0 : 2)
        width: Theme.tall ? Geometry.px(66) : Math.min(page.sideW, page.byY - Geometry.gutter - y - Geometry.px(Theme.small ? 4 : 8))
        height: width + Geometry.px(Theme.small ? 4 : 8)
        radius: Geometry.radius
        color: Theme.card
        border.width: Geometry.edge
        border.color: Theme.edge

        QrCode {
            id: picture

            path: page.authorization.qr
            modules: page.authorization.modules
            room: card.width - Geometry.px(1)
            label: qsTr("The address of OctoPrint as a QR code")
            anchors.horizontalCenter: parent.horizontalCenter
            y: Geometry.px(.5)
        }

        Label {
            width: parent.width - Geometry.px(3)
            x: Geometry.px(1.5)
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Geometry.px(Theme.small ? .4 : 1.6)
            text: qsTr("Open it with your phone")
            size: Theme.small ? Geometry.px(2.95) : Theme.body
            color: Theme.tagInk
            horizontalAlignment: Text.AlignHCenter
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Geometry.px(2.6)
        }
    }

    Label {
        id: advice

        objectName: "authorization.advice"
        visible: text !== ""
        x: page.rx
        y: page.y0 + Geometry.px(Theme.small ? .6 : 3)
        width: page.rw
        text: page.authorization.advice
        size: Theme.small ? Theme.body : Theme.lead
        color: Theme.ink2
        wrapMode: Text.Wrap
    }

    TroubleLine {
        id: trouble

        words: page.authorization.trouble
        x: page.rx
        width: page.rw
        y: advice.y + (advice.visible ? advice.height + Geometry.px(Theme.small ? 1.6 : 4) : 0)
    }

    Column {
        id: stages

        visible: !page.failed
        x: page.rx
        y: advice.y + (advice.visible ? advice.height : 0) + Geometry.px(Theme.small ? 2 : 5)
        width: page.rw
        spacing: Geometry.px(Theme.small ? .8 : 2.4)

        Repeater {
            model: [qsTr("The server"), qsTr("Acceptance in OctoPrint"), qsTr("The printer's sizes")]

            Row {
                id: stage

                required property string modelData
                required property int index
                readonly property bool done: index < page.authorization.stepsDone
                readonly property bool now: index === page.authorization.stepsDone

                spacing: Geometry.px(2)

                Icon {
                    name: stage.done ? "check" : stage.now ? "clock" : "minus"
                    size: Geometry.px(Theme.small ? 4.4 : 6)
                    color: stage.done ? Theme.free : stage.now ? Theme.ink : Theme.edge
                    anchors.verticalCenter: parent.verticalCenter
                }

                Label {
                    text: stage.modelData
                    bold: stage.now
                    size: Theme.small ? Theme.body : Theme.lead
                    color: stage.done || stage.now ? Theme.ink : Theme.ink2
                    anchors.verticalCenter: parent.verticalCenter
                }
            }
        }
    }

    Ruler {
        id: rule

        visible: page.authorization.waits
        x: page.rx
        y: stages.y + stages.height + Geometry.px(Theme.small ? 1.6 : 5)
        width: page.rw
        height: Geometry.px(Theme.small ? 3.2 : 6)
        minor: Theme.small ? 50 : 60
        value: page.authorization.fraction
    }

    Label {
        objectName: "authorization.remaining"
        visible: page.authorization.waits
        x: page.rx
        y: rule.y + rule.height + Geometry.px(Theme.small ? .4 : 1.4)
        width: page.rw
        text: qsTr("It waits for %1").arg(page.authorization.remaining)
        size: Theme.small ? Theme.note : Theme.body
        color: Theme.ink2
    }

    PushButton {
        objectName: "authorization.key"
        visible: page.authorization.waits || page.failed
        x: page.rx
        y: page.byY
        width: Theme.tall && !page.failed ? page.rw : (page.rw - Geometry.gutter) / 2
        height: page.btnH
        leftPadding: 0
        rightPadding: 0
        heavy: false
        label: qsTr("I have a key")
        size: Theme.small ? Theme.body : Theme.lead
        onTriggered: page.wizard.goTo("key")
    }

    PushButton {
        objectName: "authorization.retry"
        visible: page.failed
        x: page.rx + (page.rw + Geometry.gutter) / 2
        y: page.byY
        width: (page.rw - Geometry.gutter) / 2
        height: page.btnH
        leftPadding: 0
        rightPadding: 0
        kind: PushButton.Primary
        symbol: "undo"
        label: qsTr("Try again")
        size: Theme.lead
        onTriggered: page.wizard.retry()
    }
}
