import QtQuick
import Kiosk

// What was just done, said on ink, with the dial that runs out and the one button that takes it back.
// Triggers: the button as every Target. Properties: `words`; `fraction` of the time that is left, 0 to 1; `buttonName`;
// `main`, in low reach the button is on every page of the dock.
Rectangle {
    id: bar

    required property string words
    required property string buttonName
    property real fraction: 0
    property alias main: button.main

    signal triggered

    radius: Geometry.radius
    color: Theme.ink

    Dial {
        id: dial

        size: Math.min(Geometry.controls.undoDial, bar.height * .8)
        x: Geometry.space6
        anchors.verticalCenter: parent.verticalCenter
        value: bar.fraction
        ticks: 40
        len: .15
        on: Theme.darkInk
        off: Theme.edge
    }

    Label {
        x: dial.x + dial.width + Geometry.space6
        width: bar.width - x - Geometry.controls.undoButton - Geometry.space5
        height: bar.height
        verticalAlignment: Text.AlignVCenter
        text: bar.words
        bold: true
        size: Theme.title
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.body
        wrapMode: Text.Wrap
        color: Theme.darkInk
    }

    PushButton {
        id: button

        objectName: bar.buttonName
        width: Geometry.controls.undoButton
        height: parent.height
        anchors.right: parent.right
        ground: Theme.sheet
        edgeWidth: Geometry.strongEdge
        edgeColor: Theme.ink
        symbol: "undo"
        label: qsTr("Undo")
        size: Theme.lead
        onTriggered: bar.triggered()
    }
}
