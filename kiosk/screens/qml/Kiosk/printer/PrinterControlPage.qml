import QtQuick
import QtQuick.Layouts
import Kiosk

// A printer is heated, cooled down, homed, and its filament moved. What is shown is what was measured.
// Triggers: those of HeatPresets and of HeatActions; the exit or Esc goes back to the printer.
StaffScreen {
    id: page

    readonly property PrinterControlViewModel control: shell.printerControl

    title: qsTr("%1: heat and filament").arg(control.name)
    flag: control.colour

    GridLayout {
        anchors.fill: parent
        columns: Geometry.printer.heatColumns
        columnSpacing: Geometry.printer.columnGap
        rowSpacing: Geometry.staff.apart

        HeatDial {
            Layout.fillHeight: true
            Layout.fillWidth: Geometry.printer.heatColumns === 1
            Layout.minimumHeight: 0
            Layout.preferredWidth: page.span(Geometry.printer.dialColumns)
            control: page.control
        }

        ColumnLayout {
            Layout.fillHeight: Geometry.printer.heatColumns > 1
            spacing: Geometry.staff.apart

            HeatPresets {
                Layout.fillWidth: true
                control: page.control
            }

            HeatWords {
                Layout.fillWidth: true
                control: page.control
            }

            Item {
                Layout.fillHeight: true
            }

            HeatActions {
                Layout.fillWidth: true
                Layout.fillHeight: false
                control: page.control
            }
        }
    }
}
