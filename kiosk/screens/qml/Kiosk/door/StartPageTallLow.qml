import QtQuick
import QtQuick.Layouts
import Kiosk

// The start page of an upright panel with everything to press in the lowest 40 % (X7).
// Triggers: those of EnterBlock, EquipmentButton, PrivacyLine and Page.
StartFrame {
    id: page

    ColumnLayout {
        anchors.left: parent.left
        anchors.leftMargin: Geometry.margin
        anchors.right: parent.right
        y: page.headBottom + Geometry.door.heroTop
        spacing: Geometry.gutter

        PassBlock {
            Layout.fillWidth: true
            Layout.preferredHeight: Geometry.door.hero
        }

        FreeNow {
            Layout.fillWidth: true
            Layout.rightMargin: Geometry.margin
            shell: page.shell
            reading: true
            withDay: false
        }
    }

    ColumnLayout {
        x: Geometry.margin
        y: page.lowTop
        width: page.contentWidth
        height: page.contentBottom - y
        spacing: Geometry.gutter

        EquipmentButton {
            Layout.fillWidth: true
            Layout.preferredHeight: Geometry.door.equipmentLow
            shell: page.shell
        }

        EnterBlock {
            objectName: "start.enter"
            Layout.fillWidth: true
            Layout.fillHeight: true
            onTriggered: page.shell.checkIn.comeIn()
        }

        PrivacyLine {
            Layout.fillWidth: true
            shell: page.shell
        }
    }
}
