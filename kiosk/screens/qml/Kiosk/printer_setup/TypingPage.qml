import QtQuick
import Kiosk

// An address, a key or a printer's name, typed on the screen's own keyboard. A key is never shown.
// Triggers: "Done", Enter of a keyboard; the exit or Esc goes back.
StaffScreen {
    id: page

    readonly property WizardViewModel wizard: shell.wizard

    title: wizard.title
    ownExit: true
    onLeaving: wizard.back()
    Component.onCompleted: {
        field.text = wizard.text;
        field.forceActiveFocus();
    }

    Rectangle {
        id: box

        x: Geometry.margin
        y: page.y0 + Geometry.px(Theme.small ? .6 : 2)
        width: Theme.tall ? page.contentWidth : page.contentWidth - ready.width - Geometry.gutter
        height: Geometry.px(Theme.small ? 12.6 : 20.1)
        radius: Geometry.radius
        color: Theme.sheet
        border.width: Geometry.strongEdge
        border.color: Theme.ink

        TextInput {
            id: field

            objectName: "typing.field"
            anchors.fill: parent
            anchors.leftMargin: Geometry.px(4)
            anchors.rightMargin: Geometry.px(4)
            verticalAlignment: TextInput.AlignVCenter
            maximumLength: page.wizard.longest
            echoMode: page.wizard.secret ? TextInput.Password : TextInput.Normal
            passwordMaskDelay: 0
            font.family: Theme.family
            font.pixelSize: Theme.small ? Theme.lead : Theme.title
            font.bold: true
            color: Theme.ink
            selectByMouse: false
            clip: true
            inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData | (page.wizard.plain ? Qt.ImhNoAutoUppercase : Qt.ImhNone)
            Accessible.role: Accessible.EditableText
            Accessible.name: page.title
            Accessible.passwordEdit: page.wizard.secret
            onAccepted: page.wizard.typed(text)
        }
    }

    Label {
        objectName: "typing.words"
        x: Geometry.margin
        y: box.y + box.height + Geometry.px(Theme.small ? .4 : 1.6)
        width: page.contentWidth
        text: page.wizard.trouble || (page.wizard.secret && field.length > 0 ? qsTr("%n letter(s) typed", "", field.length) : page.wizard.hint)
        color: page.wizard.trouble ? Theme.broken : Theme.ink2
        bold: page.wizard.trouble !== ""
        size: Theme.small ? Theme.tiny : Theme.lead
        fontSizeMode: Theme.tall ? Text.FixedSize : Text.HorizontalFit
        minimumPixelSize: Theme.tiny
        wrapMode: Theme.tall ? Text.Wrap : Text.NoWrap
        elide: Theme.tall ? Text.ElideNone : Text.ElideRight
        Accessible.role: page.wizard.trouble ? Accessible.AlertMessage : Accessible.StaticText
    }

    PushButton {
        id: ready

        objectName: "typing.ready"
        x: page.width - Geometry.margin - width
        y: Theme.tall ? box.y + box.height + Geometry.px(18) : box.y
        width: Geometry.px(Theme.small ? 32 : 46)
        height: box.height
        kind: PushButton.Primary
        size: Theme.lead
        symbol: "check"
        enabled: field.length > 0
        label: qsTr("Done")
        onTriggered: page.wizard.typed(field.text)
    }

    OnScreenKeyboard {
        shell: page.shell
        width: page.width
        y: page.contentBottom - height
    }
}
