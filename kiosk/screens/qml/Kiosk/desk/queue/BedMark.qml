import QtQuick
import Kiosk

// A bed to clear before the next start: filled with the signal where it is the next action. Not a control.
// Properties: `modelData`, see the view model.
Rectangle {
    id: mark

    required property var modelData

    width: Geometry.desk.bed
    height: width
    radius: Geometry.desk.barRadius
    color: modelData.first ? Theme.signal : Theme.ground
    border.width: Geometry.desk.bedLine
    border.color: Theme.ink

    Icon {
        anchors.centerIn: parent
        name: "clear"
        size: mark.width * .78
        weight: Geometry.thinLine
        color: mark.modelData.first ? Theme.signalInk : Theme.ink
    }
}
