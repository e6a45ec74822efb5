import QtQuick
import QtQuick.Layouts
import Kiosk

// The start page of an upright panel with everything to press in the lowest 40 % (X7).
// Triggers: those of EnterBlock, EquipmentButton, PrivacyLine and StartFrame.
StartFrame {
    id: page

    ColumnLayout {
        width: page.width
        y: page.headBottom + Geometry.door.heroTop
        spacing: Geometry.gutter

        PassBlock {
            Layout.fillWidth: true
            Layout.leftMargin: page.passLeft
            Layout.rightMargin: page.passRight
            Layout.preferredHeight: page.strip ? Geometry.door.heroLow : Geometry.door.hero
            side: page.startPage.scanner
            missing: page.startPage.noReader
            outlined: page.startPage.outlined
        }

        StartStrip {
            Layout.fillWidth: true
            Layout.leftMargin: Geometry.margin
            Layout.rightMargin: Geometry.margin
            visible: page.strip
            shell: page.shell
        }

        FreeNow {
            Layout.fillWidth: true
            Layout.leftMargin: Geometry.margin
            Layout.rightMargin: Geometry.margin
            shell: page.shell
            strip: page.strip
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

        RowLayout {
            Layout.fillHeight: false
            spacing: Geometry.gutter

            EquipmentButton {
                Layout.fillWidth: true
                Layout.preferredHeight: Geometry.door.equipmentLow
                shell: page.shell
            }

            StoriesButton {
                Layout.preferredHeight: Geometry.door.equipmentLow
                shell: page.shell
            }
        }

        EnterBlock {
            objectName: "start.enter"
            Layout.fillWidth: true
            Layout.fillHeight: true
            outlined: page.startPage.outlined
            onTriggered: page.shell.checkIn.comeIn()
        }

        PrivacyLine {
            Layout.fillWidth: true
            shell: page.shell
        }
    }
}
