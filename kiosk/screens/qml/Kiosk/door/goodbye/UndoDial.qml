import QtQuick
import Kiosk

// The seconds in which leaving can be undone. A reading, not a control.
Item {
    id: dial

    required property GoodbyeViewModel goodbye

    implicitWidth: Geometry.door.undoDial
    implicitHeight: Geometry.door.undoDial

    Dial {
        visible: dial.goodbye.undoS > 0
        size: Geometry.door.undoDial
        value: dial.goodbye.undoS / 10
        thick: Geometry.door.undoTick
        len: .13
        on: Theme.darkInk
        off: Theme.edge

        Label {
            anchors.centerIn: parent
            text: dial.goodbye.undoS
            bold: true
            size: Theme.grown(Theme.title)
            color: Theme.darkInk
        }
    }
}
