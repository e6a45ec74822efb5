import QtQuick
import QtQuick.Layouts
import Kiosk

// In the place of the next button: what is waited for, and how far it is. Not a control.
// Properties: `load`, the view model.
Rectangle {
    id: wait

    required property LoadFilamentViewModel load

    visible: load.wait !== ""
    radius: Geometry.radius
    color: Theme.wall
    border.width: Theme.contrast ? Geometry.edge : 0
    border.color: Theme.edge

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Geometry.space5
        spacing: Geometry.space2

        Label {
            Layout.fillWidth: true
            Layout.fillHeight: true
            text: wait.load.wait
            bold: true
            size: Theme.lead
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.note
            verticalAlignment: Text.AlignVCenter
        }

        Ruler {
            Layout.fillWidth: true
            Layout.preferredHeight: Geometry.desk.loadRule
            minor: 40
            value: wait.load.waitShare
        }
    }
}
