import QtQuick
import Kiosk

// A nickname for the new pass, typed on the screen's own keyboard. Nothing is stored before the pass is kept.
Screen {
    id: s

    readonly property PassMaker maker: shell.passMaker

    foot.exitLabel: qsTr("Back")
    onLeaving: shell.back()
    Component.onCompleted: field.forceActiveFocus()

    Txt {
        id: head

        x: s.m - Theme.px(.3)
        y: Theme.px(Theme.small ? 1 : 3)
        width: s.cw - ready.width - s.g
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.lead
        text: Theme.small && s.maker.trouble || qsTr("What shall we call you?")
        b: true
        size: Theme.small ? Theme.title : Theme.display
    }

    Rectangle {
        id: box

        x: s.m
        y: head.y + head.height + Theme.px(Theme.small ? 1 : 3)
        width: Theme.tall ? s.cw : s.cw - ready.width - s.g
        height: Theme.px(Theme.small ? 12.6 : 20.1)
        radius: Theme.r
        color: Theme.sheet
        border.width: Theme.bold
        border.color: Theme.ink

        TextInput {
            id: field

            objectName: "nickname.field"
            anchors.fill: parent
            anchors.leftMargin: Theme.px(4)
            anchors.rightMargin: Theme.px(4)
            verticalAlignment: TextInput.AlignVCenter
            maximumLength: 20
            font.family: Theme.family
            font.pixelSize: Theme.small ? Theme.title : Theme.display
            font.bold: true
            color: Theme.ink
            selectByMouse: false
            clip: true
            text: s.maker.nickname
            inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
            Accessible.role: Accessible.EditableText
            Accessible.name: head.text
            onAccepted: s.maker.takeNickname(text)
        }
    }

    Txt {
        objectName: "nickname.words"
        visible: !Theme.small
        x: s.m
        y: box.y + box.height + Theme.px(Theme.small ? .6 : 1.6)
        width: s.cw
        text: s.maker.trouble || qsTr("Not your real name. Only you see it, for 8 seconds.")
        color: s.maker.trouble ? Theme.broken : Theme.ink2
        b: s.maker.trouble !== ""
        size: Theme.small ? Theme.body : Theme.lead
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.note
    }

    Btn {
        id: ready

        objectName: "nickname.ready"
        x: s.width - s.m - width
        y: Theme.tall ? box.y + box.height + Theme.px(10) : box.y
        width: Theme.px(Theme.small ? 32 : 46)
        height: box.height
        kind: "primary"
        size: Theme.lead
        symbol: "check"
        label: qsTr("Done")
        onTriggered: s.maker.takeNickname(field.text)
    }

    OwnKeyboard {
        shell: s.shell
        width: s.width
        y: s.bottomY - height
    }
}
