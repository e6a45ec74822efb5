import QtQuick
import Kiosk

// Calling staff: one large key, and what becomes of the call.
Screen {
    id: s

    readonly property Help help: shell.help
    readonly property bool called: help.progress !== ""

    foot.exitLabel: qsTr("Back")

    Txt {
        id: head

        objectName: "help.title"
        x: s.m - Theme.px(.3)
        y: Theme.px(Theme.small ? 4 : 10)
        width: s.cw - bell.width - s.g
        wrapMode: Text.Wrap
        text: s.help.progress === "seen" ? qsTr("Somebody is coming") : s.called ? qsTr("Staff is called") : qsTr("Do you need help?")
        b: true
        size: Theme.px(Theme.small ? 11 : Theme.tall ? 14 : 17)
        lineHeight: .9
    }

    Txt {
        x: s.m
        y: head.y + head.height + Theme.px(2)
        width: head.width
        wrapMode: Text.Wrap
        text: s.called ? qsTr("Stay here, please. Staff sees your call on their screen.") : qsTr("Press the button and someone will come.")
        size: Theme.lead
    }

    Icon {
        id: bell

        name: s.called ? "check" : "bell"
        size: Theme.px(Theme.small ? 26 : 40)
        weight: Theme.px(Theme.small ? 2 : 3)
        color: s.called ? Theme.free : Theme.ink
        anchors.right: parent.right
        anchors.rightMargin: s.m
        y: Theme.px(Theme.small ? 4 : Theme.tall ? 20 : 9)
    }

    Btn {
        objectName: "help.call"
        visible: !s.called
        x: s.m
        y: s.bottomY - height
        width: s.cw
        height: Theme.px(Theme.small ? 28 : 44)
        kind: "primary"
        size: Theme.tall ? Theme.px(9) : Theme.block
        symbol: "bell"
        label: qsTr("Call staff here")
        onTriggered: s.help.call()
    }

    Btn {
        objectName: "help.done"
        visible: s.called
        x: s.m
        y: s.bottomY - height
        width: s.cw
        height: Theme.px(Theme.small ? 20.1 : 30)
        size: Theme.title
        symbol: "left"
        label: qsTr("Go on")
        onTriggered: s.leaving()
    }
}
