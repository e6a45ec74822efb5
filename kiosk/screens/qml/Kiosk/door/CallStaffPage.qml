import QtQuick
import Kiosk

// Calling staff: one large key, and what becomes of the call.
Page {
    id: s

    readonly property CallStaffViewModel callStaff: shell.callStaff
    readonly property bool called: callStaff.progress !== ""

    foot.exitLabel: qsTr("Back")

    Label {
        id: head

        objectName: "help.title"
        x: Geometry.margin - Geometry.px(.3)
        y: Geometry.px(Theme.small ? 4 : 10)
        width: s.contentWidth - bell.width - Geometry.gutter
        wrapMode: Text.Wrap
        text: s.callStaff.progress === "seen" ? qsTr("Somebody is coming") : s.called ? qsTr("Staff is called") : qsTr("Do you need help?")
        bold: true
        size: Geometry.px(Theme.small ? 11 : Theme.tall ? 14 : 17)
        lineHeight: .9
    }

    Label {
        x: Geometry.margin
        y: head.y + head.height + Geometry.px(2)
        width: head.width
        wrapMode: Text.Wrap
        text: s.called ? qsTr("Stay here, please. Staff sees your call on their screen.") : qsTr("Press the button and someone will come.")
        size: Theme.lead
    }

    Icon {
        id: bell

        name: s.called ? "check" : "bell"
        size: Math.min(Geometry.px(Theme.small ? 26 : 40), call.y - y - code.height - 2 * Geometry.gutter)
        weight: Geometry.px(Theme.small ? 2 : 3)
        color: s.called ? Theme.free : Theme.ink
        anchors.right: parent.right
        anchors.rightMargin: Geometry.margin
        y: Geometry.px(Theme.small ? 4 : Theme.tall ? 20 : 9)
    }

    PushButton {
        id: code

        objectName: "help.code"
        visible: !s.called
        anchors.right: bell.right
        anchors.top: bell.bottom
        anchors.topMargin: Geometry.gutter
        width: Math.max(bell.width, implicitWidth)
        height: Geometry.touchLeast
        size: Theme.note
        heavy: false
        label: qsTr("Type a code")
        onTriggered: s.shell.open("type_code")
    }

    PushButton {
        id: call

        objectName: "help.call"
        visible: !s.called
        x: Geometry.margin
        y: s.contentBottom - height
        width: s.contentWidth
        height: Geometry.px(Theme.small ? 28 : 44)
        kind: PushButton.Primary
        size: Theme.tall ? Geometry.px(9) : Theme.block
        symbol: "bell"
        label: qsTr("Call staff here")
        onTriggered: s.callStaff.call()
    }

    PushButton {
        objectName: "help.done"
        visible: s.called
        x: Geometry.margin
        y: s.contentBottom - height
        width: s.contentWidth
        height: Geometry.px(Theme.small ? 20.1 : 30)
        size: Theme.title
        symbol: "left"
        label: qsTr("Go on")
        onTriggered: s.leaving()
    }
}
