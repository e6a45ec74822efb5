import QtQuick
import QtQuick.Layouts
import Kiosk

// A wish of one's own, typed on the screen's own keyboard; staff read it before others see it.
// Triggers: Enter in the field, the button as every Target, the keyboard; those of Page.
Page {
    id: page

    readonly property GoodbyeViewModel goodbye: shell.goodbye
    readonly property bool roomForHint: Geometry.door.nicknameHint

    foot.exitLabel: qsTr("Back")
    Component.onCompleted: field.forceActiveFocus()

    GridLayout {
        x: Geometry.margin
        y: Geometry.door.nicknameTop
        width: page.contentWidth
        columns: Geometry.door.nicknameColumns
        columnSpacing: Geometry.gutter
        rowSpacing: Geometry.door.nicknameGap

        Label {
            id: head

            Layout.columnSpan: Geometry.door.nicknameColumns
            Layout.fillWidth: true
            Layout.leftMargin: -Geometry.opticalInset
            Layout.rightMargin: page.exitW
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.body
            text: !page.roomForHint && page.goodbye.trouble || qsTr("Your own wish")
            bold: true
            size: Theme.pageTitle
        }

        Rectangle {
            Layout.fillWidth: true
            Layout.preferredHeight: Geometry.door.nicknameField
            radius: Geometry.radius
            color: Theme.sheet
            border.width: Geometry.strongEdge
            border.color: Theme.ink

            TextInput {
                id: field

                objectName: "own_wish.field"
                anchors.fill: parent
                anchors.leftMargin: Geometry.space6
                anchors.rightMargin: Geometry.space6
                verticalAlignment: TextInput.AlignVCenter
                maximumLength: page.goodbye.longestWish
                font.family: Theme.family
                font.pixelSize: Theme.title
                font.bold: true
                color: Theme.ink
                selectByMouse: false
                clip: true
                inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
                Accessible.role: Accessible.EditableText
                Accessible.name: head.text
                onAccepted: page.goodbye.sendWish(text)
            }
        }

        PushButton {
            objectName: "own_wish.send"
            Layout.row: Geometry.door.nicknameColumns === 1 ? 3 : 1
            Layout.column: Geometry.door.nicknameColumns - 1
            Layout.alignment: Qt.AlignRight
            Layout.preferredWidth: Geometry.door.nicknameButton
            Layout.preferredHeight: Geometry.door.nicknameField
            kind: PushButton.Primary
            size: Theme.lead
            symbol: "check"
            label: qsTr("Send")
            onTriggered: page.goodbye.sendWish(field.text)
        }

        Label {
            objectName: "own_wish.words"
            visible: page.roomForHint
            Layout.row: 2
            Layout.column: 0
            Layout.columnSpan: Geometry.door.nicknameColumns
            Layout.fillWidth: true
            text: page.goodbye.trouble || qsTr("Without names. Staff read it before others see it.")
            color: page.goodbye.trouble ? Theme.broken : Theme.ink2
            bold: page.goodbye.trouble !== ""
            size: Theme.heading
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.note
        }
    }

    LowKeys {
        field: field
        letters: qsTr("ABCDEFGHIJKLMNOPQRSTUVWXYZ") + "- "
    }

    OnScreenKeyboard {
        shell: page.shell
        width: page.width
        y: page.contentBottom - height
    }
}
