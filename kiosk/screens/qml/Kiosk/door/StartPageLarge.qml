import QtQuick
import QtQuick.Layouts
import Kiosk

// The start page in large text: the scanner's block and what comes next; everything to press in the lowest 40 %.
// Triggers: those of EnterBlock, EquipmentButton, PrivacyButton and StartFrame.
StartFrame {
    id: page

    ColumnLayout {
        width: page.width
        y: page.headBottom + Geometry.space2
        spacing: Geometry.space2

        PassBlock {
            Layout.fillWidth: true
            Layout.leftMargin: page.passLeft
            Layout.rightMargin: page.passRight
            Layout.preferredHeight: page.strip ? Geometry.door.heroLargeStrip : Geometry.door.heroLarge
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

        Label {
            objectName: "start.next"
            visible: !page.strip
            Layout.fillWidth: true
            Layout.leftMargin: Geometry.margin
            Layout.rightMargin: Geometry.margin
            text: page.startPage.next
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
            Layout.preferredWidth: page.span(page.startPage.hasStories ? 4.5 : 7)
            brief: page.startPage.hasStories
            outlined: page.startPage.outlined
            onTriggered: page.shell.checkIn.comeIn()
        }

        StoriesButton {
            Layout.fillHeight: true
            Layout.preferredWidth: page.span(2.5)
            leftPadding: 0
            rightPadding: 0
            caption: label.replace(" ", "\n") // a line each
            shell: page.shell
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
