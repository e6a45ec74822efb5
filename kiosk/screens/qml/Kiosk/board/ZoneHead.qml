import QtQuick
import Kiosk

// The rail above the tiles of a zone: the zone's name and its tally. Not a control.
Item {
    id: head

    required property string title
    property string tally: ""

    implicitHeight: Geometry.board.zoneHead

    Label {
        id: name

        text: head.title
        bold: true
        size: Math.min(Theme.aside, Geometry.board.zoneMost)
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Geometry.panel.typeTile
        verticalAlignment: Text.AlignBottom
        width: head.width - tally.width - Geometry.space2
        elide: Text.ElideRight
        anchors.bottom: rail.top
        anchors.bottomMargin: Geometry.board.zoneLift
    }

    Label {
        id: tally

        // of two that don't fit beside each other the longer one is cut
        width: Math.min(implicitWidth, Math.max(head.width - name.implicitWidth - Geometry.space2, head.width / 2))
        visible: text !== ""
        text: head.tally
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Geometry.panel.typeSmallest
        verticalAlignment: Text.AlignBottom
        elide: Text.ElideRight
        size: Math.min(Theme.note, Geometry.board.zoneMost)
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
