import QtQuick
import QtQuick.Layouts
import Kiosk

// Readers are tried: what came and what was understood, and beside it how a reader is set to its serial port.
// Triggers: those of StaffScreen.
StaffScreen {
    id: page

    readonly property ScannerCheckViewModel check: shell.scannerCheck

    title: check.title

    GridLayout {
        anchors.fill: parent
        columns: Geometry.staff.checkColumns
        columnSpacing: Geometry.staff.columnGap
        rowSpacing: Geometry.staff.far

        ScanFacts {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.alignment: Qt.AlignTop
            check: page.check
        }

        SerialAdvice {
            Layout.preferredWidth: Geometry.staff.checkAdvice
            Layout.fillHeight: true
            Layout.alignment: Qt.AlignTop
        }
    }
}
