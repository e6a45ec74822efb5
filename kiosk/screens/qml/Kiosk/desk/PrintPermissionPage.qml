import QtQuick
import QtQuick.Layouts
import Kiosk

// A file that only an operator may let through: what stands against it, and why it may be printed all the same.
// Triggers: a reason of PermissionReasons; "Add to queue"; "Permit", which leads to holding; "Change filament" in the
// foot, where that would do instead; the exit or Esc goes back.
StaffScreen {
    id: page

    readonly property PrintCheckViewModel printCheck: shell.printCheck
    readonly property bool beside: Geometry.desk.permissionColumns > 1

    function permitLabel(): string {
        switch (printCheck.permitAction) {
        case "prepare":
            return qsTr("Permit, prepare %1").arg(printCheck.chosenName);
        case "clear":
            return qsTr("Clear the bed of %1").arg(printCheck.chosenName);
        case "not_known":
            return qsTr("%1: not known").arg(printCheck.chosenName);
        case "wait":
            return qsTr("%1 isn't free yet").arg(printCheck.chosenName);
        default:
            return qsTr("Choose why first");
        }
    }

    title: Geometry.desk.reasonHead ? qsTr("Needs permission") : qsTr("Why may it print?")

    GridLayout {
        anchors.fill: parent
        anchors.topMargin: Geometry.desk.permissionTop
        columns: Geometry.desk.permissionColumns
        columnSpacing: Geometry.desk.permissionGap
        rowSpacing: Geometry.gutter

        PermissionFindings {
            Layout.fillWidth: true
            Layout.fillHeight: page.beside
            Layout.bottomMargin: page.beside ? 0 : Geometry.space7
            Layout.preferredWidth: page.span(Geometry.desk.permissionSpan)
            printCheck: page.printCheck
        }

        PermissionReasons {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: page.span(Geometry.desk.reasonSpan)
            printCheck: page.printCheck
        }

        GridLayout {
            Layout.columnSpan: Geometry.desk.permissionColumns
            Layout.fillHeight: false
            columns: Geometry.desk.permitAcross
            columnSpacing: Geometry.gutter
            rowSpacing: Geometry.gutter

            PushButton {
                objectName: "permission.queue"
                Layout.fillWidth: Geometry.desk.permitAcross === 1
                Layout.preferredWidth: page.span(Geometry.desk.queueColumns)
                Layout.preferredHeight: Geometry.touch
                visible: !page.printCheck.queued
                enabled: page.printCheck.mayQueue
                symbol: "queue"
                label: qsTr("Add to queue")
                size: Geometry.desk.typeQueue
                onTriggered: page.printCheck.addToQueue()
            }

            PushButton {
                objectName: "permission.permit"
                Layout.fillWidth: true
                Layout.preferredHeight: Geometry.touch
                enabled: page.printCheck.permitAction === "prepare" || page.printCheck.permitAction === "clear"
                kind: PushButton.Primary
                symbol: "right"
                symbolRight: true
                label: page.permitLabel()
                size: Geometry.desk.typePermit // as it is: the words are long
                onTriggered: page.printCheck.permit()
            }
        }
    }

    PushButton {
        objectName: "permission.filament"
        parent: page.foot
        x: page.foot.nextX
        width: Math.min(implicitWidth, page.footRoom)
        height: page.foot.height
        visible: page.printCheck.wantsFilament
        symbol: "spool"
        label: qsTr("Change filament")
        caption: Geometry.desk.spoolMoreSpelled ? label : ""
        onTriggered: page.printCheck.changeFilament()
    }
}
