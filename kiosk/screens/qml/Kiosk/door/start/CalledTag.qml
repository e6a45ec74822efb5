import QtQuick
import Kiosk

// A called number as a tag on the wall: ink is now. Not a control.
Rectangle {
    id: tag

    required property string number

    width: Math.max(height * 1.2, digits.width + height / 2)
    radius: Geometry.radius
    color: Theme.ink

    Rectangle {
        width: tag.height / 3
        height: tag.height * .09
        radius: height / 2
        color: Theme.ground
        anchors.horizontalCenter: parent.horizontalCenter
        y: height
    }

    Label {
        id: digits

        text: tag.number
        bold: true
        size: tag.height * .62
        color: Theme.darkInk
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
    }
}
