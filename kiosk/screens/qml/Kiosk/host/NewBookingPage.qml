pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// A booking by staff: what, from when, for how long, beside each other; the third press saves.
// Triggers: those of BookedItems, BookedStarts, BookedLengths and StaffScreen.
StaffScreen {
    id: page

    title: qsTr("New booking")
    foot.exitLabel: qsTr("Cancel")
    foot.exitSymbol: "cross"

    RowLayout {
        anchors.fill: parent
        spacing: Geometry.gutter

        BookedItems {
            Layout.preferredWidth: page.span(4)
            Layout.maximumWidth: page.span(4)
            Layout.fillHeight: true
            booking: page.shell.newBooking
        }

        BookedStarts {
            Layout.fillWidth: true
            Layout.fillHeight: true
            booking: page.shell.newBooking
        }

        BookedLengths {
            Layout.preferredWidth: page.span(3)
            Layout.maximumWidth: page.span(3)
            Layout.fillHeight: true
            booking: page.shell.newBooking
        }
    }
}
