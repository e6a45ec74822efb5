import QtQuick
import QtQuick.Layouts
import Kiosk

// The start page of an upright panel: the scanner's block, the way in without a pass, what is free, the day.
// Triggers: those of EnterBlock, FreeNow, PrivacyButton and StartFrame.
StartFrame {
    id: page

    ColumnLayout {
        anchors.fill: parent
        anchors.topMargin: page.headBottom + Geometry.door.heroTop
        anchors.bottomMargin: page.height - page.contentBottom
        spacing: Geometry.gutter

        PassBlock {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.leftMargin: page.passLeft
            Layout.rightMargin: page.passRight
            Layout.preferredHeight: Geometry.door.hero
            Layout.maximumHeight: Geometry.door.hero
            side: page.startPage.scanner
            missing: page.startPage.noReader
            outlined: page.startPage.outlined
        }

        EnterBlock {
            objectName: "start.enter"
            Layout.fillWidth: true
            Layout.leftMargin: Geometry.margin
            Layout.rightMargin: Geometry.margin
            Layout.preferredHeight: page.strip ? Geometry.door.enterStrip : Geometry.door.enter
            outlined: page.startPage.outlined
            onTriggered: page.shell.checkIn.comeIn()
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
            Layout.fillHeight: false
            Layout.leftMargin: Geometry.margin
            Layout.rightMargin: Geometry.margin
            shell: page.shell
            strip: page.strip
        }

        Item {
            Layout.fillHeight: true
        }

        PrivacyLine {
            Layout.fillWidth: true
            Layout.fillHeight: false
            Layout.leftMargin: Geometry.margin
            Layout.rightMargin: Geometry.margin
            shell: page.shell
        }
    }
}
