import QtQuick
import QtQuick.Layouts
import Kiosk

// The host's day on a small panel: who is inside beside the reservations, tiles and acts below; without the rule.
// Triggers: those of DayTiles, DayUndo, DayActions, DayFoot and DayScreen; the button of the reservations as every Target.
DayScreen {
    id: page

    ColumnLayout {
        anchors.fill: parent
        spacing: Geometry.staff.dayGap

        DayUndo {
            Layout.fillWidth: true
            Layout.preferredHeight: Geometry.staff.action
            day: page.day
        }

        Item {
            visible: page.day.undoWords !== ""
            Layout.fillHeight: true
        }

        RowLayout {
            visible: page.day.undoWords === ""
            Layout.fillHeight: true
            spacing: Geometry.gutter

            PeopleInside {
                Layout.fillWidth: true
                Layout.fillHeight: true
                brief: true
                day: page.day
            }

            PushButton {
                objectName: "day.bookings"
                Layout.fillHeight: true
                Layout.maximumHeight: Geometry.staff.dayTile
                Layout.preferredWidth: page.span(5)
                symbol: "day"
                label: qsTr("Bookings today")
                subtitle: page.day.reservedTally
                onTriggered: page.shell.open("bookings")
            }
        }

        DayTiles {
            Layout.fillWidth: true
            Layout.fillHeight: false
            shell: page.shell
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
