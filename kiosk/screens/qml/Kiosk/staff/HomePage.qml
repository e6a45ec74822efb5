import QtQuick
import QtQuick.Layouts
import Kiosk

// The first page of the staff on a wide panel: printers beside alarms and queue, the actions below,
// and the page of the night in the foot bar. While print requests wait, the way to them takes the place of adding a
// printer.
// Triggers: those of its sections and of its buttons; the exit or Esc logs out.
HomeScreen {
    id: page

    ColumnLayout {
        anchors.fill: parent
        spacing: Geometry.gutter

        RowLayout {
            spacing: Geometry.staff.columnGap

            HomePrinters {
                Layout.fillWidth: true
                Layout.fillHeight: true
                home: page.home
            }

            HomeLists {
                Layout.fillHeight: true
                Layout.preferredWidth: Geometry.staff.sideWidth
                home: page.home
            }
        }

        RowLayout {
            Layout.fillHeight: false
            spacing: Geometry.gutter

            NightViewButton {
                Layout.fillHeight: true
                Layout.preferredWidth: page.span(add.visible || requests.visible ? 3 : 4)
                shell: page.shell
                size: Theme.lead
            }

            RequestsButton {
                id: requests

                Layout.fillHeight: true
                Layout.preferredWidth: page.span(3)
                shell: page.shell
            }

            AddPrinterButton {
                id: add

                visible: page.home.maySetUp && !requests.visible // it is among the tools too
                Layout.fillHeight: true
                Layout.preferredWidth: page.span(3)
                shell: page.shell
                size: Theme.lead
            }

            PrintFileButton {
                Layout.fillWidth: true
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
            shell: page.shell
        }

        DayButton {
            visible: !Panel.lowReach // the foot has one button more, and the day is among the tools
            height: Geometry.footHeight
            leftPadding: Geometry.space4
            rightPadding: leftPadding
            symbol: ""
            shell: page.shell
        }
    }
}
