import QtQuick
import QtQuick.Layouts
import Kiosk

// Undo of leaving, with the seconds that are left for it; it keeps its place once it is too late.
// Triggers: the button as every Target. Properties: `alone`, without its dial; `docked`, in the dock of the page.
RowLayout {
    id: here

    required property GoodbyeViewModel goodbye
    property bool alone: false
    property bool docked: false

    spacing: Geometry.space6

    Item {
        Layout.fillWidth: true
        implicitWidth: Geometry.door.stillHere
        implicitHeight: Geometry.touch

        LargeButton {
            objectName: "goodbye.undo"
            visible: here.goodbye.undoS > 0
            anchors.fill: parent
            implicitHeight: Geometry.touchLeast
            on: Theme.ink
            pen: Theme.darkInk
            size: Theme.grown(here.docked ? Theme.label : Geometry.door.stillHereType)
            symbol: Theme.large ? "" : "undo"
            label: qsTr("I am still here")
            onTriggered: here.goodbye.undo()
        }
    }

    UndoDial {
        visible: !here.alone
        goodbye: here.goodbye
    }
}
