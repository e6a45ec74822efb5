import QtQuick
import Kiosk

// A sentence about what just happened, above the foot bar or what is pressed, for some seconds. Not a control; goes by itself.
Rectangle {
    id: n

    required property Shell shell
    readonly property bool low: Panel.lowReach || Theme.large // what is pressed is below

    objectName: "notice"
    visible: shell.notice !== ""
    x: Geometry.margin - Geometry.edge
    width: parent.width - 2 * x
    height: Math.max(words.height + Geometry.px(6), low ? 0 : Geometry.px(Theme.small ? 16 : 19)) // hides the whole day rule
    y: (low ? parent.height * .6 : parent.height - Geometry.footHeight - Geometry.footPadding) - Geometry.gutter / (Theme.small ? 3 : 1) - height
    radius: Geometry.radius
    color: shell.noticeIsTrouble ? Theme.broken : Theme.ink
    Accessible.role: Accessible.AlertMessage
    Accessible.name: shell.notice

    Icon {
        id: mark

        name: n.shell.noticeIsTrouble ? "warn" : "check"
        size: Geometry.px(9)
        color: Theme.darkInk
        x: Geometry.px(4)
        anchors.verticalCenter: parent.verticalCenter
    }

    Label {
        id: words

        text: n.shell.notice
        size: Theme.grown(Theme.lead)
        bold: true
        color: Theme.darkInk
        x: mark.x + mark.width + Geometry.px(3)
        width: parent.width - x - Geometry.px(4)
        wrapMode: Text.Wrap
        anchors.verticalCenter: parent.verticalCenter
    }
}
