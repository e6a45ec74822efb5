import QtQuick
import QtQuick.Layouts
import Kiosk

// What is changed about a running print: a pause where a layer begins, one object left out.
// Triggers: those of LayerPause and of PrintObjects; the exit or Esc goes back to the printer.
StaffScreen {
    id: page

    readonly property DuringPrintViewModel changes: shell.duringPrint

    title: qsTr("%1: layer and objects").arg(page.changes.name)
    flag: page.changes.colour

    GridLayout {
        anchors.fill: parent
        columns: Geometry.printer.heatColumns
        columnSpacing: Geometry.printer.columnGap
        rowSpacing: Geometry.staff.apart
        uniformCellWidths: true

        LayerPause {
            Layout.fillWidth: true
            Layout.fillHeight: Geometry.printer.heatColumns > 1
            Layout.preferredWidth: 1
            changes: page.changes
        }

        PrintObjects {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            changes: page.changes
        }
    }
}
