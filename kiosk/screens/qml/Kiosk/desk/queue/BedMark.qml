import QtQuick
import Kiosk

// A bed to clear before the next start: filled with the signal where it is the next action. Not a control.
// Properties: `given`, a mark of the view model; `none`, what is given once there is none.
Rectangle {
    id: mark

    readonly property var none: ({
            at: 0,
            first: false
        })
    property var given: none

    width: Geometry.desk.bed
    height: width
    radius: Geometry.desk.barRadius
    color: given.first ? Theme.signal : Theme.ground
    border.width: Geometry.desk.bedLine
    border.color: Theme.ink

    Icon {
        anchors.centerIn: parent
        name: "clear"
        size: mark.width * .78
        weight: Geometry.thinLine
        color: mark.given.first ? Theme.signalInk : Theme.ink
    }
}
