import QtQuick
import QtQuick.Layouts
import Kiosk

// The start page of an upright panel: the scanner's block, the way in without a pass, what is free, the day.
// Triggers: those of EnterBlock, FreeNow, PrivacyButton and Page.
StartFrame {
    id: page

    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: Geometry.margin
        anchors.topMargin: page.headBottom + Geometry.door.heroTop
        anchors.bottomMargin: page.height - page.contentBottom
        spacing: Geometry.gutter

        PassBlock {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: Geometry.door.hero
            Layout.maximumHeight: Geometry.door.hero
        }

        EnterBlock {
            objectName: "start.enter"
            Layout.fillWidth: true
            Layout.rightMargin: Geometry.margin
            Layout.preferredHeight: Geometry.door.enter
            onTriggered: page.shell.checkIn.comeIn()
        }

        FreeNow {
            Layout.fillWidth: true
            Layout.rightMargin: Geometry.margin
            shell: page.shell
        }

        Item {
            Layout.fillHeight: true
        }

        PrivacyLine {
            Layout.fillWidth: true
            Layout.rightMargin: Geometry.margin
            shell: page.shell
        }
    }
}
