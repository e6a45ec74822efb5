import QtQuick
import QtQuick.Layouts
import Kiosk

// What visitors leave behind: wishes to show or decline; beside them how visits were, and what was given back without
// a pass. Triggers: those of WishLines and GivenBackLines; those of StaffScreen.
StaffScreen {
    id: page

    title: qsTr("From visitors")

    RowLayout {
        anchors.fill: parent
        spacing: Geometry.staff.columnGap

        WishLines {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visitors: page.shell.fromVisitors
        }

        ColumnLayout {
            Layout.fillWidth: false
            Layout.preferredWidth: Geometry.staff.sideWidth
            spacing: Geometry.space6

            FaceTally {
                Layout.fillWidth: true
                Layout.fillHeight: false
                visitors: page.shell.fromVisitors
            }

            GivenBackLines {
                Layout.fillWidth: true
                Layout.fillHeight: true
                visitors: page.shell.fromVisitors
            }
        }
    }
}
