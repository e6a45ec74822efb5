import QtQuick
import QtQuick.Layouts
import Kiosk

// What a day pass is good for, how long it is valid, and two answers that cost the same. Triggers: each answer as every
// Target.
ColumnLayout {
    id: actions

    required property Shell shell

    component Answer: PushButton {
        Layout.fillWidth: true
        Layout.preferredWidth: Geometry.touch
        Layout.preferredHeight: Geometry.door.dayPassAnswer
        leftPadding: Geometry.space2
        rightPadding: Geometry.space2
        size: Theme.grown(Theme.action)
    }

    spacing: Geometry.space3

    Label {
        Layout.fillWidth: true
        Layout.leftMargin: -Geometry.opticalInset
        text: qsTr("A day pass, if you like")
        bold: true
        size: Geometry.door.dayPassTitle
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.lead
        Accessible.role: Accessible.Heading
    }

    Label {
        Layout.fillWidth: true
        Layout.topMargin: -Geometry.space3
        text: qsTr("Take a photo. Show it to the reader when you …")
        size: Theme.grown(Theme.lead)
        wrapMode: Theme.large ? Text.WordWrap : Text.NoWrap
        fontSizeMode: Theme.large ? Text.FixedSize : Text.HorizontalFit
        minimumPixelSize: Geometry.panel.typeLeast
        color: Theme.ink2
    }

    DayPassUses {
        Layout.fillWidth: true
        Layout.topMargin: Geometry.space2
        visible: !Theme.large
    }

    Item {
        Layout.fillHeight: true
    }

    DayPassLife {
        Layout.fillWidth: true
        visible: !Panel.largeText && actions.shell.startPage.toH > actions.shell.startPage.fromH
        shell: actions.shell
    }

    Item {
        Layout.fillHeight: true
    }

    Label {
        Layout.fillWidth: true
        visible: Geometry.door.dayPassReassures && !Panel.largeText
        text: qsTr("You are already in. You can do without a pass.")
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.tiny
    }

    GridLayout {
        Layout.fillWidth: true
        columns: Theme.large ? 1 : 2
        columnSpacing: Geometry.gutter
        rowSpacing: Geometry.gutter
        uniformCellWidths: true

        Answer {
            objectName: "dayPass.taken"
            symbol: Theme.large ? "" : "check"
            label: qsTr("Photo taken")
            onTriggered: actions.shell.dayPass.taken()
        }

        Answer {
            objectName: "dayPass.without"
            symbol: Theme.large ? "" : "right"
            symbolRight: true
            label: qsTr("Go on without")
            onTriggered: actions.shell.dayPass.goWithout()
        }
    }
}
