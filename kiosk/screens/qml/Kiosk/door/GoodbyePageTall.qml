import QtQuick
import QtQuick.Layouts
import Kiosk

// The goodbye on an upright panel: undo, the faces and the wishes below one another.
// Triggers: those of StillHere, Faces, CauseRow, WishButtons and Page.
GoodbyeFrame {
    id: page

    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: Geometry.margin
        anchors.rightMargin: Geometry.margin
        anchors.topMargin: Geometry.door.goodbyeTop
        anchors.bottomMargin: page.height - page.contentBottom
        spacing: Geometry.gutter

        RowLayout {
            Layout.fillHeight: false
            spacing: Geometry.gutter

            GoodbyeTitle {
                Layout.fillWidth: true
            }

            UndoDial {
                goodbye: page.goodbye
            }
        }

        StillHere {
            docked: page.docked
            Layout.fillWidth: true
            alone: true
            goodbye: page.goodbye
        }

        InkHeading {
            Layout.fillWidth: true
            Layout.topMargin: Geometry.space6
            text: qsTr("How was it?")
        }

        Faces {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: Geometry.door.faceTileHeight
            Layout.maximumHeight: Geometry.door.faceTileHeight
            chosen: page.goodbye.face
            onFaceChosen: face => page.goodbye.chooseFace(face)
        }

        CauseRow {
            Layout.fillWidth: true
            goodbye: page.goodbye
        }

        InkHeading {
            Layout.fillWidth: true
            Layout.topMargin: Geometry.space6
            text: qsTr("What would you like to learn or make?")
        }

        WishButtons {
            Layout.fillWidth: true
            Layout.fillHeight: true
            shell: page.shell
        }
    }
}
