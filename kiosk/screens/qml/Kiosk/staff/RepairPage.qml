import QtQuick
import QtQuick.Layouts
import Kiosk

// One piece of equipment for staff: what is wrong with it, until when, and what is done about it.
// Triggers: those of RepairQuestions, RepairActions and StaffScreen.
StaffScreen {
    id: page

    title: shell.repairs.name

    ColumnLayout {
        anchors.fill: parent
        anchors.topMargin: Geometry.staff.near
        spacing: Geometry.gutter

        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            columns: Geometry.staff.repairParts
            columnSpacing: Geometry.staff.columnGap
            rowSpacing: Geometry.staff.apart

            RepairState {
                Layout.fillWidth: Geometry.staff.repairParts === 1
                Layout.fillHeight: true
                Layout.preferredWidth: Geometry.staff.repairSide
                repairs: page.shell.repairs
            }

            RepairQuestions {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                repairs: page.shell.repairs
            }
        }

        RepairActions {
            Layout.fillWidth: true
            shell: page.shell
        }
    }
}
