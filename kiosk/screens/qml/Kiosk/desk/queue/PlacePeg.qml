import QtQuick
import Kiosk

// A place to which the chosen job can be moved, with the time at which it would start. QueuePlan takes the touches.
// Properties: `modelData`, see the view model.
Rectangle {
    id: peg

    required property var modelData
    readonly property string pick: modelData.pick

    objectName: "plan.place." + modelData.clock
    width: Geometry.desk.place
    radius: Geometry.radius
    color: Theme.signal
    border.width: Theme.signalEdge
    border.color: Theme.edge

    Column {
        anchors.centerIn: parent

        Icon {
            name: "plus"
            size: Geometry.desk.placePlus
            weight: Geometry.desk.placePlusLine
            color: Theme.signalInk
            anchors.horizontalCenter: parent.horizontalCenter
        }

        Label {
            width: peg.width - Geometry.space2
            horizontalAlignment: Text.AlignHCenter
            text: peg.modelData.clock
            bold: true
            size: Theme.tiny
            wrapMode: Text.WordWrap
            lineHeight: .86
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Geometry.panel.typeSmallest
            color: Theme.signalInk
            Accessible.ignored: true
        }
    }
}
