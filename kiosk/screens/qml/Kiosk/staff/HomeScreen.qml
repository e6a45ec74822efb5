import QtQuick
import Kiosk

// The first page of the staff: every printer, what needs a person, what is queued. What its variants share.
// Triggers: the exit or Esc logs out.
StaffScreen {
    readonly property HomeViewModel home: shell.home

    title: qsTr("Staff")
    foot.exitLabel: qsTr("Log out")
    foot.exitSymbol: "leave"
    onLeaving: shell.logOut()
}
