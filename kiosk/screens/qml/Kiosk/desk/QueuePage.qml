pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// The queue: what runs where until when, the next action, and what is done with one job of it.
// Triggers: a job on the plan or in the list chooses it, then a place moves it; those of NextAction, ChosenJob,
// JobWishes and DueDays; a button in the foot shows the list instead of the plan, another one the next printers.
StaffScreen {
    id: page

    readonly property QueueViewModel queue: shell.queue
    readonly property bool hasJob: queue.chosen !== ""
    readonly property bool ordering: queue.shown === "plan" || queue.shown === "list"

    title: queue.title
    foot.exitLabel: hasJob ? qsTr("Cancel") : qsTr("Back")
    ownExit: hasJob
    onLeaving: {
        if (hasJob)
            queue.leave();
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Geometry.gutter

        QueuePlan {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: page.queue.shown === "plan"
            queue: page.queue
        }

        QueueRows {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: page.queue.shown === "list"
            queue: page.queue
        }

        JobWishes {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: page.queue.shown === "change"
            queue: page.queue
        }

        DueDays {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: page.queue.shown === "due"
            queue: page.queue
        }

        Item {
            id: aside

            Layout.preferredHeight: Geometry.footHeight
            visible: !Geometry.staff.buttonsInFoot && page.ordering && (page.queue.waiting > 0 || page.queue.pages > 1)
        }

        NextAction {
            Layout.fillWidth: true
            Layout.fillHeight: false
            visible: !page.hasJob
            queue: page.queue
            shareWidth: page.span(Geometry.desk.nextActionColumns)
        }

        ChosenJob {
            Layout.fillWidth: true
            Layout.fillHeight: false
            visible: page.hasJob
            queue: page.queue
            cardWidth: page.span(Geometry.desk.chosenColumns)
        }
    }

    Row {
        id: own

        parent: Geometry.staff.buttonsInFoot ? page.foot : aside
        x: Geometry.staff.buttonsInFoot ? page.foot.nextX : 0
        spacing: Geometry.gutter

        PushButton {
            objectName: "queue.list"
            visible: page.ordering && page.queue.waiting > 0
            height: Geometry.footHeight
            leftPadding: Geometry.space4
            rightPadding: leftPadding
            symbol: page.queue.shown === "list" ? "clock" : "queue"
            label: page.queue.shown === "list" ? qsTr("Timeline") : qsTr("Put in order")
            onTriggered: page.queue.toggleList()
        }

        PushButton {
            objectName: "queue.more"
            visible: page.queue.shown === "plan" && page.queue.pages > 1
            height: Geometry.footHeight
            leftPadding: Geometry.space4
            rightPadding: leftPadding
            symbol: "right"
            symbolRight: true
            label: qsTr("Page %1/%2").arg(page.queue.atPage + 1).arg(page.queue.pages)
            onTriggered: page.queue.turn()
        }
    }

    Label {
        parent: page.foot
        visible: Geometry.desk.footHint && !page.hasJob && page.queue.pages === 1 && !Panel.largeText && !Panel.lowReach
        x: own.x + own.width + Geometry.gutter
        width: page.foot.width - page.foot.exitW - Geometry.gutter - x
        anchors.verticalCenter: parent.verticalCenter
        text: page.queue.hint
        size: Theme.aside
        color: Theme.ink2
        wrapMode: Text.Wrap
        maximumLineCount: 2
        fontSizeMode: Text.Fit
        minimumPixelSize: Geometry.panel.typeLeast
    }
}
