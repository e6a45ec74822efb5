import QtQuick
import Kiosk

// What visitors come for on a page of its own: where the hub asks so, or where the greeting has no room for all.
// Triggers: those of Purposes and Page; the exit and the dial go on without an answer.
Page {
    id: page

    color: Theme.free
    foot.languages: false
    foot.bare: true
    foot.exitLabel: qsTr("Skip")
    foot.exitSymbol: "right"
    ownExit: true
    onLeaving: shell.purpose.skip()

    GreetingDial {
        id: dial

        anchors.right: parent.right
        anchors.rightMargin: Geometry.margin
        anchors.top: parent.top
        anchors.topMargin: Geometry.door.greetingTop
        shell: page.shell
    }

    Purposes {
        anchors.left: parent.left
        anchors.leftMargin: Geometry.margin
        anchors.top: dial.bottom
        anchors.topMargin: Geometry.space3
        width: page.contentWidth
        height: page.contentBottom - y
        purpose: page.shell.purpose
        shown: purpose.rows.count
        most: Geometry.door.purposeMostPage
        stacked: Geometry.door.purposeColumns > 2 && !page.docked
        shapeSize: page.docked ? Geometry.door.purposeShape : Geometry.door.purposeShapePage
    }
}
