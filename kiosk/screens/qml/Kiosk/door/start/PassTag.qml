import QtQuick
import Kiosk

// The picture of a pass: a light tag with a slot and finder squares. Decoration.
Rectangle {
    id: tag

    readonly property real unit: width * .68 / 7

    component Finder: Item {
        id: finder

        required property real unit

        width: unit * 3
        height: width

        Rectangle {
            anchors.fill: parent
            color: Theme.clear
            border.width: Math.max(2, finder.unit * .7)
            border.color: Theme.tagInk
        }

        Rectangle {
            anchors.centerIn: parent
            width: Math.round(finder.unit)
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
        width: tag.unit * 7
        height: width
        anchors.horizontalCenter: parent.horizontalCenter
        y: tag.height - height - (tag.width - width) / 2

        Finder {
            unit: tag.unit
        }

        Finder {
            unit: tag.unit
            x: tag.unit * 4
        }

        Finder {
            unit: tag.unit
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
        color: Theme.free
        anchors.horizontalCenter: parent.horizontalCenter
        y: tag.height * .075
    }
}
