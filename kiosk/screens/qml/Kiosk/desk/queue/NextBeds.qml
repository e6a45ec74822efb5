pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// The beds that are cleared after the next action, and when. A reading, not a control.
// Properties: `queue`, the view model.
Column {
    id: list

    required property QueueViewModel queue

    visible: beds.count > 0
    spacing: 0

    Label {
        width: parent.width
        text: list.queue.action === "clear" ? qsTr("Cleared after that") : qsTr("Cleared next")
        bold: true
        size: Theme.label
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.tiny
        Accessible.role: Accessible.Heading
    }

    Rectangle {
        width: parent.width
        height: Geometry.edge
        color: Theme.ink
    }

    Repeater {
        id: beds

        model: list.queue.beds

        Item {
            id: bed

            required property string name
            required property string colour
            required property string when

            width: list.width
            height: Geometry.desk.bedRow
            Accessible.role: Accessible.StaticText
            Accessible.name: name + ", " + when

            Rectangle {
                width: Geometry.desk.swatch
                height: parent.height * .7
                anchors.verticalCenter: parent.verticalCenter
                color: bed.colour || Theme.clear
            }

            Label {
                id: name

                x: Geometry.desk.swatch + Geometry.desk.swatchGap
                width: Math.min(implicitWidth, parent.width * .6)
                anchors.verticalCenter: parent.verticalCenter
                text: bed.name
                bold: true
                size: Geometry.desk.typeBed
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Geometry.panel.typeSmallest
                Accessible.ignored: true
            }

            Label {
                x: Math.max(Geometry.desk.bedName, name.x + name.width + Geometry.space3)
                width: parent.width - x
                anchors.verticalCenter: parent.verticalCenter
                text: bed.when
                size: Geometry.desk.typeBed
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Geometry.panel.typeSmallest
                Accessible.ignored: true
            }
        }
    }
}
