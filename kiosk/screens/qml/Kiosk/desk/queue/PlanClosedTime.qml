import QtQuick
import Kiosk

// A closed time of the plan: a wall between two lines, with an ink block over it that says when it begins. Not a control.
// Properties: `modelData`, see the view model; `headY`, `railY`, where the block begins and ends.
Item {
    id: wall

    required property var modelData
    required property real headY
    required property real railY

    Rectangle {
        y: wall.railY
        width: parent.width
        height: parent.height - y
        color: Theme.wall
    }

    Rectangle {
        y: wall.railY
        width: Geometry.rail
        height: parent.height - y
        color: Theme.ink
    }

    Rectangle {
        y: wall.railY
        anchors.right: parent.right
        width: Geometry.rail
        height: parent.height - y
        color: Theme.ink
    }

    Rectangle {
        y: wall.headY
        width: parent.width
        height: wall.railY - y + 1
        color: Theme.ink

        Label {
            anchors.fill: parent
            anchors.leftMargin: Geometry.space1
            anchors.rightMargin: Geometry.space1
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            text: wall.modelData.words
            bold: true
            size: Geometry.desk.typeClosedTime
            fontSizeMode: Text.Fit
            minimumPixelSize: Geometry.panel.typeSmallest
            wrapMode: Text.WordWrap
            lineHeight: .86
            color: Theme.darkInk
        }
    }
}
