import QtQuick
import Kiosk

// The host's day: what its variants share. Triggers: the exit or Esc logs out.
StaffScreen {
    readonly property HostDayViewModel day: shell.hostDay

    title: day.title
    ownExit: true
    foot.exitLabel: qsTr("Log out")
    foot.exitSymbol: "leave"
    onLeaving: shell.logOut()
}
