import QtQuick
import QtQuick.Layouts
import Kiosk

// The start page with everything to press in the lowest 40 % (X7): above it the scanner's block and what is free.
// Triggers: those of EnterBlock, EquipmentButton and Page.
StartFrame {
    id: page

    ColumnLayout {
        anchors.left: parent.left
        anchors.leftMargin: Geometry.margin
        anchors.right: parent.right
        y: page.headBottom + Geometry.door.heroTop
        spacing: Geometry.door.blockGap

        PassBlock {
            Layout.fillWidth: true
            Layout.preferredHeight: Geometry.door.heroLow
        }

        FreeNow {
            Layout.fillWidth: true
            Layout.rightMargin: Geometry.margin
            shell: page.shell
            reading: true
            withDay: false
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

        EquipmentButton {
            Layout.fillHeight: true
            Layout.fillWidth: true
            shell: page.shell
        }
    }
}
