pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// The objects on the bed from above; one is chosen and left out, asked twice. Without any it says why.
// Properties: `changes`, the view model. Triggers: each object and the button as every Target.
ColumnLayout {
    id: objects

    required property DuringPrintViewModel changes

    spacing: Geometry.staff.apart

    Label {
        Layout.fillWidth: true
        text: objects.changes.chosenName !== "" ? objects.changes.chosenName : qsTr("Leave out one object")
        bold: true
        size: Geometry.printer.typeHeatHeading
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.body
        elide: Text.ElideRight
    }

    Label {
        objectName: "during.why"
        Layout.fillWidth: true
        visible: text !== ""
        text: objects.changes.objectsWhy
        size: Theme.aside
        wrapMode: Text.Wrap
    }

    Item {
        id: area

        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: objects.changes.objectsWhy === ""

        Rectangle {
            id: bed

            readonly property real side: Math.min(area.width, area.height)

            width: side
            height: side
            color: Theme.sheet
            border.width: Geometry.edge
            border.color: Theme.edge

            Repeater {
                model: objects.changes.objects

                Target {
                    id: target

                    required property int index
                    required property string key
                    required property string name
                    required property int number
                    required property real fromLeft
                    required property real fromTop
                    required property real wide
                    required property real high
                    required property bool cancelled
                    required property bool chosen
                    readonly property color pen: chosen ? Theme.darkInk : Theme.ink

                    objectName: "object." + key
                    label: name
                    enabled: !cancelled
                    x: bed.side * fromLeft
                    y: bed.side * fromTop
                    width: Math.max(Geometry.printer.objectLeast, bed.side * wide)
                    height: Math.max(Geometry.printer.objectLeast, bed.side * high)
                    ground: chosen ? Theme.ink : Theme.wall
                    onTriggered: objects.changes.chooseObject(key)

                    contentItem: Label {
                        text: target.cancelled ? "×" : target.number
                        bold: true
                        color: target.pen
                        horizontalAlignment: Text.AlignHCenter
                        verticalAlignment: Text.AlignVCenter
                        Accessible.ignored: true
                    }
                }
            }
        }
    }

    PushButton {
        objectName: "object.cancel"
        Layout.fillWidth: true
        Layout.preferredHeight: Geometry.printer.heatActionHeight
        visible: objects.changes.objectsWhy === ""
        enabled: objects.changes.mayCancel
        kind: objects.changes.armed ? PushButton.Ink : PushButton.Plain
        label: objects.changes.armed ? qsTr("Yes, leave it out") : qsTr("Leave this one out")
        size: Geometry.printer.typeHeatAction
        onTriggered: objects.changes.cancelObject()
    }
}
