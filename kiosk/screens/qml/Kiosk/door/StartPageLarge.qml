import QtQuick
import QtQuick.Layouts
import Kiosk

// The start page in large text: the scanner's block and what comes next; everything to press in the lowest 40 %.
// Triggers: those of EnterBlock, EquipmentButton, PrivacyButton and Page.
StartFrame {
    id: page

    ColumnLayout {
        anchors.left: parent.left
        anchors.leftMargin: Geometry.margin
        anchors.right: parent.right
        y: page.headBottom + Geometry.space2
        spacing: Geometry.space2

        PassBlock {
            Layout.fillWidth: true
            Layout.preferredHeight: Geometry.door.heroLarge
        }

        Label {
            objectName: "start.next"
            Layout.fillWidth: true
            Layout.rightMargin: Geometry.margin
            text: page.shell.startPage.next
            size: Theme.largest
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.title
        }
    }

    RowLayout {
        x: Geometry.margin
        y: page.lowTop
        width: page.contentWidth
        height: page.contentBottom - y
        spacing: Geometry.gutter

        EnterBlock {
            objectName: "start.enter"
            Layout.fillHeight: true
            Layout.preferredWidth: page.span(7)
            onTriggered: page.shell.checkIn.comeIn()
        }

        ColumnLayout {
            spacing: Geometry.gutter

            EquipmentButton {
                Layout.fillWidth: true
                Layout.fillHeight: true
                shell: page.shell
            }

            PrivacyButton {
                Layout.fillWidth: true
                Layout.fillHeight: true
                shell: page.shell
                size: Theme.largest
            }
        }
    }
}
