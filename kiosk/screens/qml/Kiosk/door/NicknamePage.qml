import QtQuick
import Kiosk

// A nickname for the new pass, typed on the screen's own keyboard. Nothing is stored before the pass is kept.
Page {
    id: s

    readonly property NewPassViewModel newPass: shell.newPass

    foot.exitLabel: qsTr("Back")
    onLeaving: shell.back()
    Component.onCompleted: field.forceActiveFocus()

    Label {
        id: head

        x: Geometry.margin - Geometry.px(.3)
        y: Geometry.px(Theme.small ? 1 : 3)
        width: s.contentWidth - ready.width - Geometry.gutter
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.lead
        text: Theme.small && s.newPass.trouble || qsTr("What shall we call you?")
        bold: true
        size: Theme.small ? Theme.title : Theme.display
    }

    Rectangle {
        id: box

        x: Geometry.margin
        y: head.y + head.height + Geometry.px(Theme.small ? 1 : 3)
        width: Theme.tall ? s.contentWidth : s.contentWidth - ready.width - Geometry.gutter
        height: Geometry.px(Theme.small ? 12.6 : 20.1)
        radius: Geometry.radius
        color: Theme.sheet
        border.width: Geometry.strongEdge
        border.color: Theme.ink

        TextInput {
            id: field

            objectName: "nickname.field"
            anchors.fill: parent
            anchors.leftMargin: Geometry.px(4)
            anchors.rightMargin: Geometry.px(4)
            verticalAlignment: TextInput.AlignVCenter
            maximumLength: 20
            font.family: Theme.family
            font.pixelSize: Theme.small ? Theme.title : Theme.display
            font.bold: true
            color: Theme.ink
            selectByMouse: false
            clip: true
            text: s.newPass.nickname
            inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
            Accessible.role: Accessible.EditableText
            Accessible.name: head.text
            onAccepted: s.newPass.takeNickname(text)
        }
    }

    Label {
        objectName: "nickname.words"
        visible: !Theme.small
        x: Geometry.margin
        y: box.y + box.height + Geometry.px(Theme.small ? .6 : 1.6)
        width: s.contentWidth
        text: s.newPass.trouble || qsTr("Not your real name. Only you see it, for 8 seconds.")
        color: s.newPass.trouble ? Theme.broken : Theme.ink2
        bold: s.newPass.trouble !== ""
        size: Theme.small ? Theme.body : Theme.lead
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.note
    }

    PushButton {
        id: ready

        objectName: "nickname.ready"
        x: s.width - Geometry.margin - width
        y: Theme.tall ? box.y + box.height + Geometry.px(10) : box.y
        width: Geometry.px(Theme.small ? 32 : 46)
        height: box.height
        kind: PushButton.Primary
        size: Theme.lead
        symbol: "check"
        label: qsTr("Done")
        onTriggered: s.newPass.takeNickname(field.text)
    }

    OnScreenKeyboard {
        shell: s.shell
        width: s.width
        y: s.contentBottom - height
    }
}
