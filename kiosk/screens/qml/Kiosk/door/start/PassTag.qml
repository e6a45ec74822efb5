pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// The picture of a pass: a light tag with a slot and finder squares. Decoration.
// Properties: `slot`, the colour behind it; `pen`, of the squares.
Rectangle {
    id: tag

    property color slot: Theme.free
    property color pen: Theme.tagInk
    readonly property real unit: width * .68 / 7

    component Finder: Item {
        id: finder

        required property real unit
        required property color pen

        width: unit * 3
        height: width

        Rectangle {
            anchors.fill: parent
            color: Theme.clear
            border.width: Math.max(2, finder.unit * .7)
            border.color: finder.pen
        }

        Rectangle {
            anchors.centerIn: parent
            width: Math.round(finder.unit)
            height: width
            color: finder.pen
        }
    }
    component Dot: Rectangle {
        required property real unit

        width: unit * 1.4
        height: width
        color: tag.pen
    }

    width: height * .78
    radius: Geometry.door.tagRadius
    color: Theme.freeInk

    Item {
        width: tag.unit * 7
        height: width
        anchors.horizontalCenter: parent.horizontalCenter
        y: tag.height - height - (tag.width - width) / 2

        Finder {
            unit: tag.unit
            pen: tag.pen
        }

        Finder {
            unit: tag.unit
            pen: tag.pen
            x: tag.unit * 4
        }

        Finder {
            unit: tag.unit
            pen: tag.pen
            y: tag.unit * 4
        }

        Dot {
            unit: tag.unit
            x: tag.unit * 4
            y: tag.unit * 4
        }

        Dot {
            unit: tag.unit
            x: tag.unit * 5.6
            y: tag.unit * 5.6
        }
    }

    Rectangle {
        width: tag.width * .32
        height: Math.max(3, tag.height * .05)
        radius: height / 2
        color: tag.slot
        anchors.horizontalCenter: parent.horizontalCenter
        y: tag.height * .075
    }
}
