import QtQuick
import QtQuick.Layouts
import Kiosk

// "I have finished" on an upright panel: three tiles beside each other, the exit beside the title.
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

        FinishedTitle {
            Layout.fillWidth: true
            taken: page.exitW > 0 ? page.exitW + Geometry.gutter : 0
            finished: page.finished
        }

        FinishedTiles {
            Layout.fillWidth: true
            Layout.fillHeight: true
            columns: 3
            finished: page.finished
        }

        FinishedMore {
            Layout.alignment: Qt.AlignRight
            finished: page.finished
        }

        LeavingBar {
            Layout.fillWidth: true
            finished: page.finished
        }
    }
}
