import QtQuick
import QtQuick.Layouts
import Kiosk

// The chosen job and what can be done with it beside moving it: held or let go, other wishes, its due day, its check.
// Properties: `queue`, the view model; `cardWidth`, of the job. Triggers: the buttons as every Target.
GridLayout {
    id: job

    required property QueueViewModel queue
    required property real cardWidth
    readonly property bool moves: queue.shown === "plan" || queue.shown === "list"

    columns: Geometry.desk.chosenAcross
    columnSpacing: Geometry.gutter
    rowSpacing: Geometry.gutter

    Rectangle {
        objectName: "queue.chosen"
        Layout.columnSpan: job.columns === 2 ? 2 : 1
        Layout.fillWidth: job.columns === 2
        Layout.preferredWidth: job.cardWidth
        Layout.preferredHeight: Geometry.desk.chosenAct
        radius: Geometry.radius
        color: Theme.ink

        ColumnLayout {
            anchors.fill: parent
            anchors.leftMargin: Geometry.desk.chosenPadding
            anchors.rightMargin: Geometry.space4
            spacing: 0

            Item {
                Layout.fillHeight: true
            }

            Label {
                Layout.fillWidth: true
                text: job.queue.name
                bold: true
                size: Geometry.desk.typeChosen
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.tiny
                elide: Text.ElideRight
                color: Theme.darkInk
            }

            Label {
                Layout.fillWidth: true
                visible: text !== ""
                Layout.maximumHeight: Geometry.desk.chosenAct * .45
                text: job.queue.detail
                size: Theme.label
                wrapMode: Text.Wrap
                maximumLineCount: 2
                fontSizeMode: Text.Fit
                minimumPixelSize: Geometry.panel.typeLeast
                color: Theme.darkInk
            }

            Item {
                Layout.fillHeight: true
            }
        }
    }

    Act {
        objectName: "queue.hold"
        symbol: job.queue.held ? "play" : "pause"
        label: job.queue.held ? qsTr("Let go") : qsTr("Hold")
        onTriggered: job.queue.toggleHold()
    }

    Act {
        objectName: "queue.wishes"
        visible: job.moves
        symbol: "more"
        label: qsTr("Wishes")
        onTriggered: job.queue.showWishes()
    }

    Act {
        objectName: "queue.remove"
        visible: !job.moves
        kind: job.queue.asksRemoval ? PushButton.Danger : PushButton.Plain
        symbol: "trash"
        label: job.queue.asksRemoval ? qsTr("Really remove?") : qsTr("Remove")
        onTriggered: job.queue.remove()
    }

    Act {
        objectName: "queue.due"
        visible: job.queue.shown === "change"
        symbol: "day"
        label: job.queue.due === "" ? qsTr("Due day") : qsTr("Due %1").arg(job.queue.due)
        onTriggered: job.queue.showDue()
    }

    Act {
        objectName: "queue.check"
        visible: job.queue.shown !== "change"
        symbol: "file"
        label: qsTr("Show the job")
        onTriggered: job.queue.showJob()
    }

    Act {
        objectName: "queue.leave"
        symbol: !job.moves ? "left" : "cross"
        label: !job.moves ? qsTr("Done") : qsTr("Don't move")
        onTriggered: job.queue.leave()
    }

    component Act: PushButton {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.preferredHeight: Geometry.desk.chosenAct
        leftPadding: Geometry.space3
        rightPadding: Geometry.space3
        size: Geometry.desk.typeChosenAct
    }
}
