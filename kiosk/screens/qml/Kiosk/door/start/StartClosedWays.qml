import QtQuick
import QtQuick.Layouts
import Kiosk

// Both ways in while the hub is closed, unlit and equal. Triggers: "Come in" is a PushButton; the other is no control.
ColumnLayout {
    id: ways

    required property Shell shell
    readonly property StartViewModel startPage: shell.startPage
    readonly property bool toLeft: startPage.scanner === "left"
    readonly property bool large: Theme.large

    spacing: Geometry.gutter

    GridLayout {
        columns: Geometry.door.waysColumns
        columnSpacing: Geometry.gutter
        rowSpacing: Geometry.gutter
        layoutDirection: ways.toLeft ? Qt.RightToLeft : Qt.LeftToRight

        Label {
            visible: !ways.large && Geometry.door.waysColumns > 1
            Layout.leftMargin: Geometry.margin
            Layout.rightMargin: Geometry.margin
            Layout.preferredWidth: Geometry.door.eveningWords
            text: qsTr("Here for an evening event?")
            wrapMode: Text.WordWrap
            bold: true
            size: Geometry.panel.typeHeading
        }

        PushButton {
            objectName: "start.enter"
            Layout.fillWidth: true
            Layout.preferredWidth: Geometry.door.quietWay
            Layout.preferredHeight: ways.large ? Geometry.door.quietLarge : Geometry.door.quiet
            Layout.leftMargin: ways.large || Geometry.door.waysColumns === 1 ? Geometry.margin : 0
            Layout.rightMargin: Geometry.door.waysColumns === 1 ? Geometry.margin : 0
            label: qsTr("Come in")
            symbol: ways.large ? "" : "enter"
            symbolRight: true
            size: Theme.grown(Geometry.door.quietType)
            onTriggered: ways.shell.checkIn.comeIn()

            Label {
                visible: Geometry.door.waysColumns === 1
                anchors.horizontalCenter: parent.horizontalCenter
                anchors.bottom: parent.bottom
                anchors.bottomMargin: Geometry.door.quietSub
                text: qsTr("for an evening event")
                size: Theme.note
                Accessible.ignored: true
            }
        }

        QuietPass {
            Layout.fillWidth: true
            Layout.preferredWidth: Geometry.door.quietWay
            Layout.preferredHeight: ways.large ? Geometry.door.quietLarge : Geometry.door.quiet
            Layout.leftMargin: Geometry.door.waysColumns === 1 && !ways.toLeft ? Geometry.margin : 0
            Layout.rightMargin: ways.startPage.scanner === "right" || ways.toLeft && Geometry.door.waysColumns > 1 ? 0 : Geometry.margin
            side: ways.startPage.scanner
            missing: ways.startPage.noReader
        }
    }

    PrivacyLine {
        visible: !Geometry.controls.footHasPrivacy
        Layout.fillWidth: true
        Layout.leftMargin: Geometry.margin
        Layout.rightMargin: Geometry.margin
        shell: ways.shell
    }
}
