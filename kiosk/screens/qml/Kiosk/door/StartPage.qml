import QtQuick
import QtQuick.Layouts
import Kiosk

// The start page: two ways in, what is free now, the day. Every touch leads on; a scan works without one.
// Triggers: those of EnterBlock, FreeNow and Page.
StartFrame {
    id: page

    ColumnLayout {
        x: Geometry.margin
        y: page.headBottom + Geometry.door.heroTop
        width: page.width - x
        height: Math.min(implicitHeight, page.foot.y - y) // the day may come near the foot: it is no target
        spacing: Geometry.door.blockGap

        RowLayout {
            Layout.fillHeight: true
            Layout.preferredHeight: Geometry.door.hero
            Layout.maximumHeight: Geometry.door.hero
            spacing: Geometry.gutter

            EnterBlock {
                objectName: "start.enter"
                Layout.fillHeight: true
                Layout.preferredWidth: page.span(5)
                onTriggered: page.shell.checkIn.comeIn()
            }

            PassBlock {
                Layout.fillHeight: true
                Layout.fillWidth: true
            }
        }

        FreeNow {
            Layout.fillWidth: true
            Layout.rightMargin: Geometry.margin
            shell: page.shell
        }
    }
}
