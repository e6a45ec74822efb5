import QtQuick
import Kiosk

// The rail that tools hang from: the zone's name and its tally. Not a control.
Item {
    id: head

    required property string title
    property string tally: ""

    implicitHeight: Geometry.board.zoneHead

    Label {
        text: head.title
        bold: true
        size: Theme.aside
        width: head.width - tally.width - Geometry.space4
        elide: Text.ElideRight
        anchors.bottom: rail.top
        anchors.bottomMargin: Geometry.board.zoneLift
    }

    Label {
        id: tally

        text: head.tally
        size: Theme.note
        color: Theme.ink2
        anchors.right: parent.right
        anchors.bottom: rail.top
        anchors.bottomMargin: Geometry.board.zoneLift
    }

    Rectangle {
        id: rail

        width: parent.width
        height: Geometry.rail
        anchors.bottom: parent.bottom
        color: Theme.ink
    }
}
