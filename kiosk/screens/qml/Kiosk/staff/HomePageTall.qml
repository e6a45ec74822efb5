import QtQuick
import QtQuick.Layouts
import Kiosk

// The first page of the staff on an upright panel: printers, alarms, queue and actions below each other.
// Triggers: those of its sections and of its buttons; the exit or Esc logs out.
HomeScreen {
    id: page

    ColumnLayout {
        anchors.fill: parent
        spacing: Geometry.gutter

        HomePrinters {
            Layout.fillWidth: true
            Layout.fillHeight: true
            home: page.home
        }

        HomeLists {
            Layout.fillWidth: true
            Layout.fillHeight: true // as high as the printers
            home: page.home
        }

        RowLayout {
            Layout.fillHeight: false
            spacing: Geometry.gutter

            MorningButton {
                Layout.fillWidth: true
                shell: page.shell
            }

            ToolsButton {
                Layout.fillWidth: true
                shell: page.shell
            }

            DayButton {
                Layout.fillWidth: true
                shell: page.shell
            }
        }

        RowLayout {
            Layout.fillHeight: false
            spacing: Geometry.gutter

            NightViewButton {
                Layout.fillHeight: true
                Layout.preferredWidth: page.span(4)
                shell: page.shell
            }

            PrintFileButton {
                Layout.fillWidth: true
                shell: page.shell
            }
        }
    }
}
