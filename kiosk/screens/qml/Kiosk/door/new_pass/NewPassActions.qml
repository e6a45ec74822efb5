import QtQuick
import QtQuick.Layouts
import Kiosk

// What to do with a new pass: photograph it, what is stored of it, give a nickname, keep it and come in. What is stored
// is shown where there is room.
// Triggers: each button as every Target.
ColumnLayout {
    id: actions

    required property Shell shell
    readonly property NewPassViewModel newPass: shell.newPass

    spacing: 0

    component Side: PushButton {
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.large ? Geometry.door.sideButtonLarge : Geometry.touchLeast
        leftPadding: 0
        rightPadding: 0
        size: Theme.grown(Theme.label)
    }

    Label {
        Layout.fillWidth: true
        fontSizeMode: Theme.large ? Text.FixedSize : Text.HorizontalFit
        wrapMode: Theme.large ? Text.Wrap : Text.NoWrap
        minimumPixelSize: Theme.lead
        text: qsTr("Take a picture of the pass")
        bold: true
        size: Geometry.door.newPassType
    }

    Label {
        Layout.fillWidth: true
        visible: Geometry.door.adviceLarge || !Theme.large
        wrapMode: Text.Wrap
        text: qsTr("A picture on your phone will do.\nNext time you show it to the reader.").split("\n", Theme.large ? 1 : 2).join("\n")
        size: Theme.grown(Theme.heading)
        color: Theme.ink2
    }

    Item {
        id: room

        Layout.fillWidth: true
        Layout.fillHeight: true

        ColumnLayout {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            visible: !Panel.largeText && implicitHeight <= room.height
            spacing: Geometry.space4

            Rectangle {
                Layout.fillWidth: true
                implicitHeight: Geometry.rail
                color: Theme.ink
            }

            StoredFacts {
                Layout.fillWidth: true
            }
        }
    }

    GridLayout {
        Layout.topMargin: Geometry.gutter
        columns: Theme.large ? 1 : 2
        columnSpacing: Geometry.gutter
        rowSpacing: Geometry.gutter
        uniformCellWidths: true

        Side {
            objectName: "pass.nickname"
            symbol: Geometry.door.sideSymbols && !Theme.large ? "person" : ""
            label: actions.newPass.nickname || qsTr("Add a nickname")
            onTriggered: actions.newPass.askNickname()
        }

        Side {
            objectName: "pass.privacy"
            symbol: Geometry.door.sideSymbols && !Theme.large ? "shield" : ""
            label: qsTr("What is stored")
            onTriggered: actions.shell.open("privacy")
        }
    }

    PushButton {
        objectName: "pass.keep"
        Layout.fillWidth: true
        Layout.preferredHeight: Geometry.door.keepButton
        Layout.topMargin: Geometry.gutter
        kind: PushButton.Primary
        label: qsTr("Picture taken, come in")
        caption: Theme.large ? qsTr("Come in") : label
        symbol: "enter"
        symbolRight: true
        size: Theme.grown(Geometry.door.keepType)
        onTriggered: actions.newPass.keep()
    }
}
