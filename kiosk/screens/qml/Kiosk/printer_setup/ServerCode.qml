import QtQuick
import Kiosk

// The address of a server as a QR code on a card, with what to do with it.
// Properties: `authorization`, the view model. A picture, not a control.
Item {
    id: card

    required property Authorization authorization
    readonly property real side: Math.min(width, height - Geometry.printerSetup.codeCaption)

    implicitHeight: width + Geometry.printerSetup.codeCaption

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        width: card.side
        height: width + Geometry.printerSetup.codeCaption
        radius: Geometry.radius
        color: Theme.card
        border.width: Geometry.edge
        border.color: Theme.edge

        QrCode {
            anchors.horizontalCenter: parent.horizontalCenter
            y: Geometry.rail
            path: card.authorization.qr
            modules: card.authorization.modules
            room: parent.width - 2 * Geometry.rail
            label: qsTr("The address of OctoPrint as a QR code")
        }

        Label {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.margins: Geometry.space3
            anchors.bottomMargin: Geometry.printerSetup.captionBottom
            text: qsTr("Open it with your phone")
            size: Theme.aside
            color: Theme.tagInk
            horizontalAlignment: Text.AlignHCenter
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Geometry.panel.typeLeast
        }
    }
}
