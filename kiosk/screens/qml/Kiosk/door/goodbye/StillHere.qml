import QtQuick
import QtQuick.Layouts
import Kiosk

// Undo of leaving, with the seconds that are left for it; it keeps its place once it is too late.
// Triggers: the button as every Target. Property: `below`, the dial is not beside it.
RowLayout {
    id: here

    required property GoodbyeViewModel goodbye
    property bool alone: false // without its dial

    spacing: Geometry.space6

    Item {
        Layout.fillWidth: true
        implicitWidth: Geometry.door.stillHere
        implicitHeight: Geometry.touch

        LargeButton {
            objectName: "goodbye.undo"
            visible: here.goodbye.undoS > 0
            anchors.fill: parent
            on: Theme.ink
            pen: Theme.darkInk
            size: Theme.grown(Theme.lead)
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
