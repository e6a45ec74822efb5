import QtQuick
import QtQuick.Layouts
import Kiosk

// The check of a print file: its part measured, what was found, which printers it fits.
// Triggers: a fitting printer's row chooses it; "Add to queue" and its opposite; whether it is for any printer or that
// one; whether heaters that the file leaves on are switched off; "Prepare" or "Needs permission", which asks for a
// reason; "To a partner" where none can make it; the exit or Esc goes back to the files, or to the queue when the file is in it.
StaffScreen {
    id: page

    readonly property PrintCheckViewModel printCheck: shell.printCheck

    function prepareLabel(): string {
        switch (printCheck.nextAction) {
        case "prepare":
            return (Theme.wide && !printCheck.leavesHot ? qsTr("Prepare printer %1") : qsTr("Prepare %1")).arg(printCheck.chosenName);
        case "permit":
            return qsTr("Needs permission");
        case "clear":
            return qsTr("Clear the bed of %1").arg(printCheck.chosenName);
        case "not_known":
            return qsTr("%1: not known").arg(printCheck.chosenName);
        case "wait":
            return qsTr("%1 isn't free yet").arg(printCheck.chosenName);
        default:
            return qsTr("No printer fits now");
        }
    }

    title: printCheck.number > 0 ? qsTr("No. %1: %2").arg(printCheck.number).arg(printCheck.part.name) : qsTr("Print %1").arg(printCheck.part.name)
    onLeaving: {
        if (printCheck.queued)
            shell.open("queue");
    }

    GridLayout {
        id: grid

        anchors.fill: parent
        columns: Geometry.desk.columns
        columnSpacing: Geometry.desk.columnGap
        rowSpacing: Geometry.desk.rowGap

        GridLayout {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: grid.columns === 1
            Layout.fillHeight: grid.columns > 1
            Layout.maximumHeight: implicitHeight
            Layout.preferredWidth: page.span(Geometry.desk.partColumns)
            columns: Geometry.desk.partsAcross
            columnSpacing: Geometry.space7
            rowSpacing: Geometry.staff.apart

            MeasuredPart {
                Layout.fillWidth: grid.columns > 1
                Layout.fillHeight: true // a low panel shows it smaller
                Layout.preferredWidth: page.span(Geometry.desk.partColumns)
                Layout.preferredHeight: Geometry.desk.partHeight
                printCheck: page.printCheck
            }

            PrintFacts {
                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
                printCheck: page.printCheck
            }
        }

        Findings {
            Layout.fillWidth: grid.columns === 1
            Layout.fillHeight: true
            Layout.preferredWidth: page.span(Geometry.desk.findingColumns)
            Layout.verticalStretchFactor: Geometry.desk.findingsShare
            printCheck: page.printCheck
        }

        PrinterFits {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.verticalStretchFactor: Geometry.desk.printersShare
            printCheck: page.printCheck
        }

        GridLayout {
            id: actions

            Layout.columnSpan: Geometry.desk.columns
            Layout.fillHeight: false
            columns: Geometry.desk.actionsAcross
            columnSpacing: Geometry.gutter
            rowSpacing: Geometry.gutter

            PushButton {
                objectName: "check.queue"
                enabled: page.printCheck.queued || page.printCheck.canQueue
                Layout.preferredWidth: page.span(Geometry.desk.queueColumns)
                Layout.preferredHeight: Geometry.touch
                symbol: page.printCheck.queued ? "cross" : "queue"
                label: page.printCheck.queued ? qsTr("Take out of queue") : qsTr("Add to queue")
                size: Theme.wide ? Theme.lead : Theme.body
                onTriggered: page.printCheck.queued ? page.printCheck.takeFromQueue() : page.printCheck.addToQueue()
            }

            PushButton {
                id: only

                objectName: "check.only"
                Layout.fillWidth: actions.columns === 2
                Layout.preferredWidth: page.span(Geometry.desk.heatersColumns)
                Layout.preferredHeight: Geometry.touch
                visible: page.printCheck.queued || Geometry.desk.onlyFirst && page.printCheck.canQueue && page.printCheck.chosenName !== ""
                leftPadding: Geometry.space2
                rightPadding: Geometry.space2
                kind: page.printCheck.only !== "" ? PushButton.Chosen : PushButton.Plain
                caption: page.printCheck.only !== "" ? qsTr("Only for\n%1").arg(page.printCheck.only) : qsTr("For any\nthat fits")
                label: page.printCheck.only !== "" ? qsTr("Only for %1").arg(page.printCheck.only) : qsTr("For any printer that fits")
                size: Geometry.panel.typeAside // as it is: two lines of it fit
                Accessible.role: Accessible.CheckBox
                Accessible.checked: page.printCheck.only !== ""
                onTriggered: page.printCheck.toggleOnly()
            }

            PushButton {
                id: heaters

                objectName: "check.heaters"
                Layout.fillWidth: actions.columns === 2
                Layout.preferredWidth: page.span(Geometry.desk.heatersColumns)
                Layout.preferredHeight: Geometry.touch
                visible: page.printCheck.leavesHot
                leftPadding: Geometry.space2
                rightPadding: Geometry.space2
                kind: page.printCheck.heatersOff ? PushButton.Chosen : PushButton.Plain
                symbol: page.printCheck.heatersOff ? "check" : "cross"
                caption: page.printCheck.heatersOff ? qsTr("Heat off\nafterwards") : qsTr("Stays hot\nafterwards")
                label: qsTr("Switch the heaters off after the print")
                size: Geometry.panel.typeAside // as it is: two lines of it fit
                Accessible.role: Accessible.CheckBox
                Accessible.checked: page.printCheck.heatersOff
                onTriggered: page.printCheck.toggleHeatersOff()
            }

            PushButton {
                objectName: "check.prepare"
                Layout.columnSpan: heaters.visible !== only.visible && actions.columns === 2 ? 2 : 1
                Layout.fillWidth: true
                Layout.preferredHeight: Geometry.touch
                enabled: ["prepare", "permit", "clear"].includes(page.printCheck.nextAction)
                kind: PushButton.Primary
                symbol: "right"
                symbolRight: true
                label: page.prepareLabel()
                size: Theme.wide ? Geometry.staff.typeAction : Theme.lead
                onTriggered: page.printCheck.proceed()
            }
        }
    }

    ReferralButton {
        parent: page.foot
        x: page.foot.nextX
        width: Math.min(implicitWidth, page.footRoom)
        visible: reason !== ""
        shell: page.shell
        reason: page.printCheck.partnerReason
    }
}
