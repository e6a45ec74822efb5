import QtQuick
import Kiosk

// The rail that tools hang from: the zone's name and its tally.
Item {
    id: z

    required property string title
    property string tally: ""
    readonly property int lift: Theme.px(Theme.small ? .01 : .5)

    height: Theme.px(Theme.small ? 4.6 : 7.2)

    Txt {
        text: z.title
        b: true
        size: Theme.small ? Theme.note : Theme.body
        width: z.width - tally.width - Theme.px(2)
        elide: Text.ElideRight
        anchors.bottom: rail.top
        anchors.bottomMargin: z.lift
    }

    Txt {
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
        height: Theme.px(.5)
        anchors.bottom: parent.bottom
        color: Theme.ink
    }
}
