import QtQuick
import Kiosk

// After the holding: the wait for the print room, then its answer, done or refused, with the way on.
// Triggers: "Follow the print", "Try again" and "Back" as every Target.
Item {
    id: a

    required property HoldToStartViewModel holdToStart
    readonly property bool started: holdToStart.phase === "started"
    readonly property bool refused: holdToStart.phase === "refused"
    readonly property bool sending: holdToStart.phase === "sending"

    signal back

    objectName: "hold.answer"

    Dial {
        visible: a.sending
        size: sign.width
        x: sign.x
        y: sign.y
        value: (a.holdToStart.waitedS % 10 + 1) / 10
        ticks: 10
        len: .16
        thick: Geometry.px(.8)
    }

    StatusMark {
        id: sign

        visible: !a.sending
        opacity: a.sending ? 0 : 1
        status: a.started ? "free" : "out_of_order"
        size: Geometry.px(Theme.small ? 14 : 24)
        y: Geometry.px(Theme.small ? 0 : 4)
    }

    Column {
        x: sign.width + Geometry.px(Theme.small ? 4 : 8)
        y: sign.y
        width: parent.width - x
        spacing: Geometry.px(Theme.small ? .6 : 2)

        Label {
            id: said

            objectName: "hold.outcome"
            text: a.sending ? qsTr("Starting …") : a.refused ? qsTr("Not started") : a.holdToStart.words
            bold: true
            size: Geometry.px(Theme.small ? 6.6 : 9.6)
            width: parent.width
            wrapMode: Text.Wrap
            Accessible.role: Accessible.AlertMessage
        }

        Label {
            objectName: "hold.words"
            visible: !a.started
            text: a.holdToStart.words
            size: Theme.small ? Theme.body : Theme.lead
            color: Theme.ink2
            width: parent.width
            height: actions.y - Geometry.px(Theme.small ? .6 : 3) - sign.y - said.height - Geometry.px(Theme.small ? .6 : 2)
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.note
            wrapMode: Text.Wrap
            elide: Text.ElideRight
        }
    }

    Flow {
        id: actions

        anchors.bottom: parent.bottom
        layoutDirection: Qt.RightToLeft
        width: parent.width
        spacing: Geometry.px(Theme.tall ? 3.05 : 6)

        PushButton {
            objectName: "hold.follow"
            visible: a.started || a.sending
            height: Geometry.touch
            width: Math.max(implicitWidth, Geometry.px(Theme.small ? 50 : 70))
            kind: a.started ? PushButton.Primary : PushButton.Plain
            symbol: "right"
            symbolRight: true
            label: a.started ? qsTr("Follow the print") : qsTr("Show the printer")
            size: Theme.lead
            onTriggered: a.holdToStart.follow()
        }

        PushButton {
            objectName: "hold.again"
            visible: a.refused
            height: Geometry.touch
            width: Theme.tall ? parent.width : Math.max(implicitWidth, Geometry.px(50))
            kind: PushButton.Primary
            symbol: "undo"
            label: qsTr("Try again")
            size: Theme.lead
            onTriggered: a.holdToStart.again()
        }

        PushButton {
            objectName: "hold.back"
            visible: a.refused
            height: Geometry.touch
            width: Theme.tall ? parent.width : Math.max(implicitWidth, Geometry.px(50))
            symbol: "left"
            label: qsTr("Choose another printer")
            size: Theme.lead
            onTriggered: a.back()
        }
    }
}
