import QtQuick
import QtQuick.Layouts
import Kiosk

// The host's day on an upright panel: its parts below each other.
// Triggers: those of DayTiles, ReservedRule or DayUndo, DayActions, DayFoot and DayScreen.
DayScreen {
    id: page

    ColumnLayout {
        anchors.fill: parent
        spacing: Geometry.staff.dayGap

        PeopleInside {
            Layout.fillWidth: true
            Layout.preferredHeight: Geometry.staff.insideNumber * 2
            day: page.day
        }

        DayTiles {
            Layout.fillWidth: true
            Layout.fillHeight: true
            shell: page.shell
        }

        Item {
            Layout.fillWidth: true
            Layout.fillHeight: false
            implicitHeight: reserved.implicitHeight

            ReservedRule {
                id: reserved

                objectName: "day.bookings"
                anchors.fill: parent
                visible: page.day.undoWords === ""
                day: page.day
                onTriggered: page.shell.open("bookings")
            }

            DayUndo {
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                day: page.day
            }
        }

        DayFoot {
            shell: page.shell
        }

        DayActions {
            Layout.fillWidth: true
            shell: page.shell
        }
    }
}
