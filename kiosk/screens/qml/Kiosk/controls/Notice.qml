import QtQuick
import Kiosk

// A sentence about what just happened, above the foot bar or what is pressed, for some seconds. Not a control; goes by itself.
Rectangle {
    id: n

    required property Shell shell
    readonly property bool low: Panel.lowReach || Theme.large // what is pressed is below

    objectName: "notice"
    visible: shell.notice !== ""
    x: Theme.m - Theme.line
    width: parent.width - 2 * x
    height: Math.max(words.height + Theme.px(6), low ? 0 : Theme.px(Theme.small ? 16 : 19)) // hides the whole day rule
    y: (low ? parent.height * .6 : parent.height - Theme.footH - Theme.footPad) - Theme.g / (Theme.small ? 3 : 1) - height
    radius: Theme.r
    color: shell.noticeIsTrouble ? Theme.broken : Theme.ink
    Accessible.role: Accessible.AlertMessage
    Accessible.name: shell.notice

    Icon {
        id: mark

        name: n.shell.noticeIsTrouble ? "warn" : "check"
        size: Theme.px(9)
        color: Theme.darkInk
        x: Theme.px(4)
        anchors.verticalCenter: parent.verticalCenter
    }

    Txt {
        id: words

        text: n.shell.notice
        size: Theme.grown(Theme.lead)
        b: true
        color: Theme.darkInk
        x: mark.x + mark.width + Theme.px(3)
        width: parent.width - x - Theme.px(4)
        wrapMode: Text.Wrap
        anchors.verticalCenter: parent.verticalCenter
    }
}
