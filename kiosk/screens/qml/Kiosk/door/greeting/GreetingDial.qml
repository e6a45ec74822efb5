import QtQuick
import Kiosk

// How long the greeting stays, round a tick: it is done. A reading, not a control.
Dial {
    id: dial

    required property Shell shell

    size: Geometry.door.greetingDial
    value: shell.remainingFraction
    ticks: 40
    thick: Geometry.door.greetingTick
    len: .13
    on: Theme.freeInk
    off: Theme.freeTick

    Icon {
        name: "check"
        anchors.centerIn: parent
        size: dial.size * .48
        weight: Geometry.door.greetingCheck
        color: Theme.freeInk
    }
}
