import QtQuick
import QtQuick.Layouts
import Kiosk

// The first page of the staff on a small panel: printers beside alarms, queue and the main action; the other actions
// are in the foot bar or among the tools; the night wall is reached from the page of the night.
// Triggers: those of its sections and of its three buttons; the exit or Esc logs out.
HomeScreen {
    id: page

    RowLayout {
        anchors.fill: parent
        spacing: Geometry.staff.columnGap

        HomePrinters {
            Layout.fillWidth: true
            Layout.fillHeight: true
            home: page.home
        }

        ColumnLayout {
            Layout.fillWidth: false
            Layout.preferredWidth: Geometry.staff.sideWidth
            spacing: Geometry.space4

            HomeLists {
                Layout.fillWidth: true
                Layout.fillHeight: true
                home: page.home
            }

            PrintFileButton {
                Layout.fillWidth: true
                Layout.topMargin: Geometry.space2
                shell: page.shell
            }
        }
    }

    Row {
        parent: page.foot
        x: page.foot.nextX
        spacing: Geometry.gutter

        MorningButton {
            height: Geometry.footHeight
            shell: page.shell
        }

        ToolsButton {
            height: Geometry.footHeight
            leftPadding: Geometry.space4
            rightPadding: leftPadding
            symbol: ""
            shell: page.shell
        }
    }
}
