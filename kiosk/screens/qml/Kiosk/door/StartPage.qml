import QtQuick
import QtQuick.Layouts
import Kiosk

// The start page: two ways in, what is free now, the day. Every touch leads on; a scan works without one.
// Triggers: those of EnterBlock, FreeNow and StartFrame.
StartFrame {
    id: page

    ColumnLayout {
        y: page.headBottom + Geometry.door.heroTop
        width: page.width
        height: Math.min(implicitHeight, page.foot.y - y) // the day may come near the foot: it is no target
        spacing: Geometry.door.blockGap

        RowLayout {
            Layout.fillHeight: true
            Layout.preferredHeight: Geometry.door.hero
            Layout.maximumHeight: Geometry.door.hero
            Layout.leftMargin: page.passLeft
            Layout.rightMargin: page.passRight
            layoutDirection: page.passLeft ? Qt.LeftToRight : Qt.RightToLeft
            spacing: Geometry.gutter

            EnterBlock {
                objectName: "start.enter"
                Layout.fillHeight: true
                Layout.preferredWidth: page.span(5)
                outlined: page.startPage.outlined
                onTriggered: page.shell.checkIn.comeIn()
            }

            PassBlock {
                Layout.fillHeight: true
                Layout.fillWidth: true
                side: page.startPage.scanner
                missing: page.startPage.noReader
                outlined: page.startPage.outlined
            }
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
        }
    }
}
