import QtQuick
import QtQuick.Layouts
import Kiosk

// What is in use, to be given back by a tap; undo, and leaving without a pass.
// Triggers: those of FinishedTiles, FinishedMore, LeavingBar and Page.
FinishedFrame {
    id: page

    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: Geometry.margin
        anchors.rightMargin: Geometry.margin
        anchors.topMargin: Geometry.pageTop
        anchors.bottomMargin: page.height - page.contentBottom
        spacing: Geometry.gutter

        RowLayout {
            Layout.fillHeight: false
            spacing: Geometry.gutter

            FinishedTitle {
                Layout.fillWidth: true
                finished: page.finished
            }

            FinishedMore {
                finished: page.finished
            }
        }

        FinishedTiles {
            Layout.fillWidth: true
            Layout.fillHeight: true
            finished: page.finished
        }

        LeavingBar {
            Layout.fillWidth: true
            finished: page.finished
        }
    }
}
