import QtQuick
import QtQuick.Layouts
import Kiosk

// A nickname for a pass, typed on the screen's own keyboard; of a new pass nothing is stored before it is kept.
// Triggers: Enter in the field, the button as every Target, the keyboard; those of Page.
Page {
    id: page

    readonly property NicknameViewModel nickname: shell.nickname
    readonly property bool roomForHint: Geometry.door.nicknameHint

    ownExit: true
    foot.exitLabel: qsTr("Back")
    onLeaving: nickname.leave()
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
            Layout.rightMargin: Geometry.door.nicknameButton
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.body
            text: !page.roomForHint && page.nickname.trouble || qsTr("What shall we call you?")
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

                objectName: "nickname.field"
                anchors.fill: parent
                anchors.leftMargin: Geometry.space6
                anchors.rightMargin: Geometry.space6
                verticalAlignment: TextInput.AlignVCenter
                maximumLength: 20
                font.family: Theme.family
                font.pixelSize: Theme.pageTitle
                font.bold: true
                color: Theme.ink
                selectByMouse: false
                clip: true
                text: page.nickname.nickname
                inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
                Accessible.role: Accessible.EditableText
                Accessible.name: head.text
                onAccepted: page.nickname.take(text)
            }
        }

        PushButton {
            objectName: "nickname.ready"
            Layout.row: Geometry.door.nicknameColumns === 1 ? 3 : 1
            Layout.column: Geometry.door.nicknameColumns - 1
            Layout.alignment: Qt.AlignRight
            Layout.preferredWidth: Geometry.door.nicknameButton
            Layout.preferredHeight: Geometry.door.nicknameField
            kind: PushButton.Primary
            size: Theme.lead
            symbol: "check"
            label: qsTr("Done")
            onTriggered: page.nickname.take(field.text)
        }

        Label {
            objectName: "nickname.words"
            visible: page.roomForHint
            Layout.row: 2
            Layout.column: 0
            Layout.columnSpan: Geometry.door.nicknameColumns
            Layout.fillWidth: true
            text: page.nickname.trouble || qsTr("Not your real name. Only you see it, for 8 seconds.")
            color: page.nickname.trouble ? Theme.broken : Theme.ink2
            bold: page.nickname.trouble !== ""
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
