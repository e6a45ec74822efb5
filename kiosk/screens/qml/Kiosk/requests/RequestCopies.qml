import QtQuick
import QtQuick.Layouts
import Kiosk

// How many copies of a request are printed. Triggers: minus and plus, as every Target. Properties: `requests`.
RowLayout {
    id: copies

    required property RequestsViewModel requests

    spacing: Geometry.gutter

    PushButton {
        objectName: "request.fewer"
        Layout.fillWidth: true
        Layout.fillHeight: true
        enabled: copies.requests.copies > 1
        symbol: "minus"
        caption: ""
        label: qsTr("One copy fewer")
        onTriggered: copies.requests.addCopies(-1)
    }

    Label {
        objectName: "request.copies"
        Layout.preferredWidth: Geometry.requests.copies
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("%1 pcs").arg(copies.requests.copies)
        bold: true
        size: Theme.lead
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Geometry.panel.typeLeast
    }

    PushButton {
        objectName: "request.oneMore"
        Layout.fillWidth: true
        Layout.fillHeight: true
        symbol: "plus"
        caption: ""
        label: qsTr("One copy more")
        onTriggered: copies.requests.addCopies(1)
    }
}
