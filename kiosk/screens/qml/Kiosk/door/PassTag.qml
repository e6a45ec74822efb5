import QtQuick
import Kiosk

// The picture of a pass: a light tag with a slot and finder squares. Decoration.
Rectangle {
    id: p

    readonly property real unit: width * .68 / 7

    component Eye: Item {
        id: eye

        required property real unit

        width: unit * 3
        height: width

        Rectangle {
            anchors.fill: parent
            color: Theme.clear
            border.width: Math.max(2, eye.unit * .7)
            border.color: Theme.tagInk
        }

        Rectangle {
            anchors.centerIn: parent
            width: Math.round(eye.unit)
            height: width
            color: Theme.tagInk
        }
    }
    component Dot: Rectangle {
        required property real unit

        width: unit * 1.4
        height: width
        color: Theme.tagInk
    }

    width: height * .78
    radius: Geometry.door.tagRadius
    color: Theme.freeInk

    Item {
        width: p.unit * 7
        height: width
        anchors.horizontalCenter: parent.horizontalCenter
        y: p.height - height - (p.width - width) / 2

        Eye {
            unit: p.unit
        }

        Eye {
            unit: p.unit
            x: p.unit * 4
        }

        Eye {
            unit: p.unit
            y: p.unit * 4
        }

        Dot {
            unit: p.unit
            x: p.unit * 4
            y: p.unit * 4
        }

        Dot {
            unit: p.unit
            x: p.unit * 5.6
            y: p.unit * 5.6
        }
    }

    Rectangle {
        width: p.width * .32
        height: Math.max(3, p.height * .05)
        radius: height / 2
        color: Theme.free
        anchors.horizontalCenter: parent.horizontalCenter
        y: p.height * .075
    }
}
