pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// The objects on the bed from above, and as a list: one is chosen and left out, asked twice. Without any it says why.
// Properties: `changes`, the view model. Triggers: each of the list and the button as every Target; "More" of PagedGrid.
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
        Layout.fillHeight: true
        verticalAlignment: Text.AlignTop
        visible: text !== ""
        text: objects.changes.objectsWhy
        size: Theme.aside
        wrapMode: Text.Wrap
    }

    RowLayout {
        id: area

        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: 0
        Layout.preferredHeight: 1
        visible: objects.changes.objectsWhy === ""
        spacing: Geometry.gutter

        ObjectsOnBed {
            readonly property real side: Math.min(area.width * .55, area.height)

            Layout.preferredWidth: side
            Layout.preferredHeight: side
            Layout.alignment: Qt.AlignTop
            rows: objects.changes.objects as RowModel
        }

        PagedGrid {
            id: list

            Layout.fillWidth: true
            Layout.fillHeight: true
            rowHeight: Geometry.touchLeast
            rows: objects.changes.objects as RowModel
            delegate: PushButton {
                required property int index
                required property int number
                required property string key
                required property string name
                required property bool cancelled
                required property bool chosen

                objectName: "object." + key
                visible: list.shows(index)
                width: list.cellWidth
                height: list.rowHeight
                enabled: !cancelled
                kind: chosen ? PushButton.Ink : PushButton.Plain
                label: number + " " + name
                size: Theme.aside
                Accessible.role: Accessible.RadioButton
                Accessible.checked: chosen
                onTriggered: objects.changes.chooseObject(key)
            }
        }
    }

    PushButton {
        objectName: "object.cancel"
        Layout.fillWidth: true
        Layout.topMargin: Geometry.gutter - objects.spacing
        Layout.preferredHeight: Geometry.printer.heatActionHeight
        visible: objects.changes.objectsWhy === ""
        enabled: objects.changes.mayCancel
        kind: objects.changes.armed ? PushButton.Ink : PushButton.Plain
        label: objects.changes.armed ? qsTr("Yes, leave it out") : qsTr("Leave this one out")
        size: Geometry.printer.typeHeatAction
        onTriggered: objects.changes.cancelObject()
    }
}
