import QtQuick
import QtQuick.Layouts
import Kiosk

// After leaving: how the visit was, beside it what the visitor would like to learn or make; undo for ten seconds.
// Triggers: those of StillHere, Faces, CauseRow, WishButtons and Page.
GoodbyeFrame {
    id: page

    GridLayout {
        anchors.fill: parent
        anchors.leftMargin: Geometry.margin
        anchors.rightMargin: Geometry.margin
        anchors.topMargin: Geometry.door.goodbyeTop
        anchors.bottomMargin: page.height - page.contentBottom
        columns: 2
        columnSpacing: Geometry.door.goodbyeGap
        rowSpacing: 0

        RowLayout {
            Layout.fillHeight: false
            Layout.columnSpan: 2
            Layout.preferredHeight: Geometry.door.goodbyeHead
            spacing: Geometry.gutter

            GoodbyeTitle {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
            }

            StillHere {
                docked: page.docked
                Layout.fillWidth: false
                Layout.alignment: Qt.AlignTop
                goodbye: page.goodbye
            }
        }

        InkHeading {
            Layout.fillWidth: true
            text: qsTr("How was it?")
        }

        InkHeading {
            Layout.preferredWidth: Geometry.door.wish
            text: qsTr("What would you like to learn or make?")
            size: Theme.lead
        }

        ColumnLayout {
            spacing: 0

            Faces {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.maximumHeight: Geometry.door.faceTileHeight
                chosen: page.goodbye.face
                onFaceChosen: face => page.goodbye.chooseFace(face)
            }

            Item {
                Layout.fillHeight: true
                Layout.minimumHeight: Geometry.space4
                Layout.preferredHeight: 0
            }

            CauseRow {
                Layout.fillWidth: true
                goodbye: page.goodbye
            }
        }

        WishButtons {
            Layout.fillWidth: false
            Layout.fillHeight: true
            Layout.preferredWidth: Geometry.door.wish
            shell: page.shell
        }
    }
}
