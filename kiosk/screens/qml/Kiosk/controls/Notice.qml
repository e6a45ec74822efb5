import QtQuick
import QtQuick.Window
import Kiosk

// A sentence about what just happened, for some seconds: where nothing to press is, over the title of a page if it can
// be; on the start page, which has none, above the foot bar or above what is pressed, where it hides the whole day rule.
// Its place is found before each frame, so in none of them it is over something to press.
// Not a control; it closes by itself.
// Properties: `page`, the item that it must not cover the controls of. Those for NoticePlace: see there.
Rectangle {
    id: notice

    required property Shell shell
    required property Item page
    readonly property bool starts: shell.page === "start" && Geometry.controls.noticeAtFoot
    readonly property bool low: Panel.lowReach || Theme.large // on the start page what is pressed is below
    readonly property real bottomY: low ? parent.height * .6 : parent.height - Geometry.footHeight - Geometry.footPadding
    readonly property real lowest: low ? 0 : Geometry.controls.notice // on the start page it hides the day rule
    readonly property real edge: Geometry.margin - Geometry.edge
    readonly property real topY: Theme.tall ? Geometry.touchLeast + 2 * Geometry.space6 : Geometry.space4 // below the exit
    readonly property real beside: 2 * Geometry.space6 + Geometry.controls.noticeIcon + Geometry.space5
    readonly property real air: Geometry.controls.noticeAir
    readonly property real gap: Geometry.controls.noticeGap
    readonly property int most: Theme.grown(Theme.lead)
    readonly property int least: Geometry.panel.typeLeast
    readonly property string family: Theme.family

    objectName: "notice"
    visible: shell.notice !== ""
    x: starts ? edge : found.x
    y: starts ? bottomY - Geometry.controls.noticeGap - height : found.y
    width: starts ? parent.width - 2 * x : found.width
    height: starts ? Math.max(words.implicitHeight + air, lowest) : found.height
    radius: Geometry.radius
    color: shell.noticeIsProblem ? Theme.broken : Theme.ink
    Accessible.role: Accessible.AlertMessage
    Accessible.name: shell.notice

    NoticePlace {
        id: found
    }

    // Each frame is laid out, but not drawn yet: the page may have changed since the one before.
    Connections {
        target: notice.Window.window
        enabled: notice.visible && !notice.starts

        function onAfterAnimating(): void {
            found.find(notice.page, notice.shell.notice, notice);
        }
    }

    Icon {
        id: icon

        anchors.left: parent.left
        anchors.leftMargin: Geometry.space6
        anchors.verticalCenter: parent.verticalCenter
        name: notice.shell.noticeIsProblem ? "warn" : "check"
        size: Math.min(Geometry.controls.noticeIcon, notice.height - Geometry.space2)
        color: Theme.darkInk
    }

    // by anchors: a layout would follow the place one frame later
    Label {
        id: words

        anchors.left: icon.right
        anchors.leftMargin: Geometry.space5
        anchors.right: parent.right
        anchors.rightMargin: Geometry.space6
        anchors.verticalCenter: parent.verticalCenter
        text: notice.shell.notice
        size: notice.starts ? notice.most : found.typePx
        lineHeight: 1
        bold: true
        color: Theme.darkInk
        wrapMode: Text.Wrap
        elide: Text.ElideRight
        maximumLineCount: notice.starts ? 99 : found.lines
    }
}
