import QtQuick
import Kiosk

// The night wall on the kiosk itself. Triggers: the first touch or key anywhere only wakes the screen (T5), which the
// application does before any control hears of it; so the exit is words more than a button. Where the wall is all that there is, it has no foot.
Page {
    id: page

    readonly property NightWallViewModel nightWall: shell.nightWall

    ownLow: true
    foot.visible: !nightWall.alone
    foot.opacity: nightWall.bright ? .9 : .6
    transform: Translate {
        x: page.nightWall.rightMm * Panel.mm
        y: page.nightWall.downMm * Panel.mm
    }
    foot.languages: false
    foot.exitLabel: qsTr("Wake the screen")
    foot.exitSymbol: "enter"
    onLeaving: shell.open("start")

    // whatever it moves to
    Rectangle {
        anchors.fill: parent
        anchors.margins: -Geometry.margin
        color: Theme.ground
        z: -1
    }

    NightWall {
        nightWall: page.nightWall
        width: page.width
        height: page.nightWall.alone ? page.height - Geometry.margin : page.contentBottom
    }
}
