pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// A booking by staff on an upright panel: what, from when, for how long, below each other; the third press saves.
// Triggers: those of BookedItems, BookedStarts, BookedLengths and StaffScreen.
StaffScreen {
    id: page

    title: qsTr("New booking")
    foot.exitLabel: qsTr("Cancel")
    foot.exitSymbol: "cross"

    ColumnLayout {
        anchors.fill: parent
        spacing: Geometry.staff.apart

        BookedItems {
            Layout.fillWidth: true
            Layout.fillHeight: true
            booking: page.shell.newBooking
        }

        BookedStarts {
            Layout.fillWidth: true
            Layout.fillHeight: false
            Layout.preferredHeight: Geometry.staff.answerHead + Geometry.staff.near + 4 * (Geometry.touchLeast + Geometry.gutter)
            booking: page.shell.newBooking
        }

        BookedLengths {
            Layout.fillWidth: true
            Layout.fillHeight: false
            Layout.preferredHeight: Geometry.staff.answerHead + Geometry.staff.near + Geometry.staff.answer
            columns: 4
            booking: page.shell.newBooking
        }
    }
}
