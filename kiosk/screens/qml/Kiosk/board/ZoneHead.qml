import QtQuick
import Kiosk

// The rail that tools hang from: the zone's name and its tally.
Item {
    id: z

    required property string title
    property string tally: ""
    readonly property int lift: Geometry.px(Theme.small ? .01 : .5)

    height: Geometry.px(Theme.small ? 4.6 : 7.2)

    Label {
        text: z.title
        bold: true
        size: Theme.small ? Theme.note : Theme.body
        width: z.width - tally.width - Geometry.px(2)
        elide: Text.ElideRight
        anchors.bottom: rail.top
        anchors.bottomMargin: z.lift
    }

    Label {
        id: tally

        text: z.tally
        size: Theme.note
        color: Theme.ink2
        anchors.right: parent.right
        anchors.bottom: rail.top
        anchors.bottomMargin: z.lift
    }

    Rectangle {
        id: rail

        width: parent.width
        height: Geometry.px(.5)
        anchors.bottom: parent.bottom
        color: Theme.ink
    }
}
