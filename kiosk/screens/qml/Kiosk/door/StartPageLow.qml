import QtQuick
import QtQuick.Layouts
import Kiosk

// The start page with everything to press in the lowest 40 % (X7): above it the scanner's block and what is free.
// Triggers: those of EnterBlock, EquipmentButton and StartFrame.
StartFrame {
    id: page

    ColumnLayout {
        width: page.width
        y: page.headBottom + Geometry.door.heroTop
        spacing: Geometry.door.blockGap

        PassBlock {
            Layout.fillWidth: true
            Layout.leftMargin: page.passLeft
            Layout.rightMargin: page.passRight
            Layout.preferredHeight: Geometry.door.heroLow
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

        InsideNow {
            visible: page.strip
            Layout.leftMargin: Geometry.margin
            startPage: page.startPage
        }

        FreeNow {
            Layout.fillWidth: true
            Layout.leftMargin: Geometry.margin
            Layout.rightMargin: Geometry.margin
            visible: !page.strip
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
            Layout.preferredWidth: page.span(page.startPage.hasStories ? 5.5 : 7)
            outlined: page.startPage.outlined
            onTriggered: page.shell.checkIn.comeIn()
        }

        EquipmentButton {
            Layout.fillHeight: true
            Layout.fillWidth: true
            size: page.startPage.hasStories ? Theme.action : Theme.title
            shell: page.shell
        }

        StoriesButton {
            Layout.fillHeight: true
            Layout.fillWidth: true
            shell: page.shell
        }
    }
}
