import QtQuick
import QtQuick.Layouts
import Kiosk

// A sentence about what just happened, for some seconds: over the title of a page; on the start page, which has none,
// above the foot bar or above what is pressed, where it hides the whole day rule. Not a control; it closes by itself.
Rectangle {
    id: notice

    required property Shell shell
    readonly property bool starts: shell.page === "start"
    readonly property real topY: Theme.tall ? Geometry.touchLeast + 2 * Geometry.space6 : Geometry.space4 // below the exit
    readonly property bool low: Panel.lowReach || Theme.large || !starts // what is pressed is below
    readonly property real bottomY: low ? parent.height * .6 : parent.height - Geometry.footHeight - Geometry.footPadding

    objectName: "notice"
    visible: shell.notice !== ""
    x: Geometry.margin - Geometry.edge
    y: starts ? bottomY - Geometry.controls.noticeGap - height : topY
    width: parent.width - 2 * x
    height: Math.max(words.implicitHeight + Geometry.space7, low ? 0 : Geometry.controls.notice)
    radius: Geometry.radius
    color: shell.noticeIsProblem ? Theme.broken : Theme.ink
    Accessible.role: Accessible.AlertMessage
    Accessible.name: shell.notice

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Geometry.space6
        anchors.rightMargin: Geometry.space6
        spacing: Geometry.space5

        Icon {
            name: notice.shell.noticeIsProblem ? "warn" : "check"
            size: Geometry.controls.noticeIcon
            color: Theme.darkInk
        }

        Label {
            id: words

            Layout.fillWidth: true
            text: notice.shell.notice
            size: Theme.grown(Theme.lead)
            bold: true
            color: Theme.darkInk
            wrapMode: Text.Wrap
        }
    }
}
