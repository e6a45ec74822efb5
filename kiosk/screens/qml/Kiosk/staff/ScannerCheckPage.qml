import QtQuick
import QtQuick.Layouts
import Kiosk

// Readers are tried: what came and what was understood, and beside it how a reader is set to its serial port.
// Triggers: those of StaffScreen.
StaffScreen {
    id: page

    readonly property ScannerCheckViewModel check: shell.scannerCheck
    readonly property bool large: Panel.largeText // the advice gives way to the facts of a scan

    title: check.title

    GridLayout {
        anchors.fill: parent
        columns: page.large ? 1 : Geometry.staff.checkColumns
        columnSpacing: Geometry.staff.columnGap
        rowSpacing: Geometry.staff.far

        ScanFacts {
            Layout.fillWidth: true
            Layout.fillHeight: !page.large || page.check.heard
            Layout.alignment: Qt.AlignTop
            check: page.check
        }

        SerialAdvice {
            visible: !page.large || !page.check.heard
            Layout.fillWidth: page.large
            Layout.preferredWidth: Geometry.staff.checkAdvice
            Layout.fillHeight: true
            Layout.alignment: Qt.AlignTop
        }
    }
}
