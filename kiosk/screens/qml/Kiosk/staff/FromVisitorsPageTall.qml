import QtQuick
import QtQuick.Layouts
import Kiosk

// What visitors leave behind, on an upright panel: below one another.
// Triggers: those of WishLines and GivenBackLines; those of StaffScreen.
StaffScreen {
    id: page

    title: qsTr("From visitors")

    ColumnLayout {
        anchors.fill: parent
        spacing: Geometry.space6

        WishLines {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.verticalStretchFactor: 2
            visitors: page.shell.fromVisitors
        }

        FaceTally {
            Layout.fillWidth: true
            Layout.fillHeight: false
            visitors: page.shell.fromVisitors
        }

        GivenBackLines {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.verticalStretchFactor: 1
            visitors: page.shell.fromVisitors
        }
    }
}
