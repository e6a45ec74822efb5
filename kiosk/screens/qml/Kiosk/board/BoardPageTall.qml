import QtQuick
import QtQuick.Layouts
import Kiosk

// The board on an upright panel: a zone on each line, the exit beside the title.
// Triggers: those of BoardGrid and Page; the button for the next page.
BoardFrame {
    id: page

    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: Geometry.margin
        anchors.rightMargin: Geometry.margin
        anchors.topMargin: Geometry.pageTop
        anchors.bottomMargin: page.height - page.contentBottom
        spacing: Geometry.space1

        RowLayout {
            Layout.rightMargin: page.exitW + Geometry.gutter
            spacing: Geometry.gutter

            BoardTitle {
                Layout.fillWidth: true
                Layout.preferredHeight: Geometry.board.title
                Layout.leftMargin: -Geometry.opticalInset
            }

            NextPageButton {
                board: page.shell.board
            }
        }

        RowLayout {
            Layout.topMargin: Geometry.gutter
            spacing: Geometry.gutter

            Legend {
                visible: Geometry.board.legendAlways || !Panel.largeText
                marks: page.shell.board.legend
            }

            Item {
                Layout.fillWidth: true
            }

            FinishedButton {
                shell: page.shell
            }
        }

        ViewSwitch {
            Layout.fillWidth: true
            Layout.topMargin: Geometry.gutter
            shell: page.shell
            wall: true
        }

        BoardGrid {
            Layout.fillWidth: true
            Layout.fillHeight: true
            shell: page.shell
        }
    }
}
