import QtQuick
import QtQuick.Layouts
import Kiosk

// "I have finished" in large text: cards, two beside each other.
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
                brief: true
                finished: page.finished
            }

            FinishedMore {
                finished: page.finished
            }
        }

        FinishedTiles {
            Layout.fillWidth: true
            Layout.fillHeight: true
            columns: 2
            cards: !Panel.lowReach // too large for the dock
            finished: page.finished
        }

        LeavingBar {
            Layout.fillWidth: true
            finished: page.finished
        }
    }
}
