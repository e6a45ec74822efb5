import QtQuick
import QtQuick.Layouts
import Kiosk

// A sentence about what just happened, for some seconds: where nothing to press is, over the title of a page if it can
// be; on the start page, which has none, above the foot bar or above what is pressed, where it hides the whole day rule.
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
    readonly property int least: Theme.label
    readonly property string family: Theme.family

    function place(): void {
        if (visible && !starts)
            found.find(page, shell.notice, notice);
    }

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
    onVisibleChanged: place()

    NoticePlace {
        id: found
    }

    // the page may change while the notice is shown
    Timer {
        interval: 400
        repeat: true
        running: notice.visible && !notice.starts
        triggeredOnStart: true
        onTriggered: notice.place()
    }

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Geometry.space6
        anchors.rightMargin: Geometry.space6
        spacing: Geometry.space5

        Icon {
            name: notice.shell.noticeIsProblem ? "warn" : "check"
            size: Math.min(Geometry.controls.noticeIcon, notice.height - Geometry.space2)
            color: Theme.darkInk
        }

        Label {
            id: words

            Layout.fillWidth: true
            text: notice.shell.notice
            size: notice.starts ? notice.most : found.typePx
            lineHeight: 1
            bold: true
            color: Theme.darkInk
            wrapMode: Text.Wrap
        }
    }
}
