import QtQuick
import QtQuick.Layouts
import Kiosk

// The host's day on a wide panel: who is inside beside what needs a hand, the reservations of the day, the two acts.
// Triggers: those of DayTiles, ReservedRule or DayUndo, DayActions, DayFoot and DayScreen.
DayScreen {
    id: page

    ColumnLayout {
        anchors.fill: parent
        spacing: Geometry.staff.dayGap

        RowLayout {
            Layout.fillHeight: false
            Layout.preferredHeight: 2 * Geometry.staff.dayTile + Geometry.gutter
            spacing: Geometry.staff.columnGap

            PeopleInside {
                Layout.fillHeight: true
                Layout.preferredWidth: page.span(5)
                Layout.maximumWidth: page.span(5)
                day: page.day
            }

            DayTiles {
                Layout.fillWidth: true
                Layout.fillHeight: true
                shell: page.shell
            }
        }

        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true
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

        DayActions {
            Layout.fillWidth: true
            shell: page.shell
        }
    }

    DayFoot {
        parent: page.foot
        x: page.foot.nextX
        shell: page.shell
    }
}
