import QtQuick
import QtQuick.Layouts
import Kiosk

// A sentence about what just happened, above the foot bar or above what is pressed, for some seconds; it hides the
// whole day rule of the start page. Not a control; it closes by itself.
Rectangle {
    id: notice

    required property Shell shell
    readonly property bool low: Panel.lowReach || Theme.large // what is pressed is below
    readonly property real bottomY: low ? parent.height * .6 : parent.height - Geometry.footHeight - Geometry.footPadding

    objectName: "notice"
    visible: shell.notice !== ""
    x: Geometry.margin - Geometry.edge
    y: bottomY - Geometry.controls.noticeGap - height
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
