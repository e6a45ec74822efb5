import QtQuick
import QtQuick.Layouts
import Kiosk

// The board: every piece of equipment at its place, by zone. A tap opens it. No scrolling: more is on further pages.
// Triggers: those of BoardGrid and Page; FinishedButton; the button for the next page.
BoardFrame {
    id: page

    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: Geometry.margin
        anchors.rightMargin: Geometry.margin
        anchors.topMargin: Geometry.pageTop
        anchors.bottomMargin: page.height - page.contentBottom
        spacing: 0

        RowLayout {
            spacing: Geometry.board.headGap

            BoardTitle {
                Layout.fillWidth: true
                Layout.leftMargin: -Geometry.opticalInset
            }

            Legend {
                visible: (Geometry.board.legendAlways || !Panel.largeText) && !views.visible
                marks: page.shell.board.legend
            }

            FinishedButton {
                shell: page.shell
            }

            NextPageButton {
                board: page.shell.board
            }

            ViewSwitch {
                id: views

                Layout.fillWidth: false
                shell: page.shell
                wall: true
            }
        }

        BoardGrid {
            Layout.fillWidth: true
            Layout.fillHeight: true
            shell: page.shell
        }
    }
}
