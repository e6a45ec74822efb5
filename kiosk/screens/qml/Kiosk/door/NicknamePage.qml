import QtQuick
import Kiosk

// A nickname for a pass, typed on the screen's own keyboard; of a new pass nothing is stored before it is kept.
// Triggers: those of TypedFrame.
TypedFrame {
    id: page

    readonly property NicknameViewModel nickname: shell.nickname

    name: "nickname"
    heading: qsTr("What shall we call you?")
    hint: qsTr("Not your real name. Only you see it, for 8 seconds.")
    trouble: nickname.trouble
    begin: nickname.nickname
    typeField: Theme.pageTitle
    ownExit: true
    onLeaving: nickname.leave()
    onTaken: text => nickname.take(text)
}
