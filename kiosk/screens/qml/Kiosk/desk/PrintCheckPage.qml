import QtQuick
import QtQuick.Layouts
import Kiosk

// The check of a print file: its part measured, what was found, which printers it fits.
// Triggers: a fitting printer's row chooses it; "Add to queue" and its opposite; "Prepare"; the exit or Esc goes back to
// the files, or to the first page when the file was put into the queue.
StaffScreen {
    id: page

    readonly property PrintCheckViewModel printCheck: shell.printCheck

    function prepareLabel(): string {
        switch (printCheck.nextAction) {
        case "prepare":
            return (Theme.wide ? qsTr("Prepare printer %1") : qsTr("Prepare %1")).arg(printCheck.chosenName);
        case "clear":
            return qsTr("Clear the bed of %1").arg(printCheck.chosenName);
        case "wait":
            return qsTr("%1 isn't free yet").arg(printCheck.chosenName);
        default:
            return qsTr("No printer fits now");
        }
    }

    title: qsTr("Print %1").arg(printCheck.part.name)
    onLeaving: {
        if (printCheck.queued)
            shell.open("home");
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

        RowLayout {
            Layout.columnSpan: Geometry.desk.columns
            Layout.fillHeight: false
            Layout.preferredHeight: Geometry.touch
            spacing: Geometry.desk.columnGap

            PushButton {
                objectName: "check.queue"
                Layout.preferredWidth: page.span(Geometry.desk.queueColumns)
                Layout.fillHeight: true
                symbol: page.printCheck.queued ? "cross" : "queue"
                label: page.printCheck.queued ? qsTr("Take out of queue") : qsTr("Add to queue")
                size: Theme.wide ? Theme.lead : Theme.body
                onTriggered: page.printCheck.queued ? page.printCheck.takeFromQueue() : page.printCheck.addToQueue()
            }

            PushButton {
                objectName: "check.prepare"
                Layout.fillWidth: true
                Layout.fillHeight: true
                enabled: page.printCheck.nextAction === "prepare" || page.printCheck.nextAction === "clear"
                kind: PushButton.Primary
                symbol: "right"
                symbolRight: true
                label: page.prepareLabel()
                size: Theme.wide ? Geometry.staff.typeAction : Theme.lead
                onTriggered: page.printCheck.proceed()
            }
        }
    }
}
