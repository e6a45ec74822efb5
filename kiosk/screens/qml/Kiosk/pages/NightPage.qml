import QtQuick
import Kiosk

// The night wall on the kiosk itself. Triggers: the first touch or key anywhere only wakes the screen (T5), which the
// application does before any control hears of it; so the exit is words more than a button.
Screen {
    id: page

    foot.languages: false
    foot.exitLabel: qsTr("Wake the screen")
    foot.exitSymbol: "enter"
    onLeaving: shell.open("start")

    NightWall {
        wall: (page.shell.staff as StaffPages).wall as Wall
        width: page.width
        height: page.bottomY
    }
}
