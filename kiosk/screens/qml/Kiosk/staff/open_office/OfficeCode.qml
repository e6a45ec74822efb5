import QtQuick
import Kiosk

// The QR code that opens the office, on white with its quiet zone. Not a control.
Rectangle {
    id: card

    required property OpenOfficeViewModel office

    radius: Geometry.radius
    color: Theme.card
    border.width: Geometry.thinLine
    border.color: Theme.edge

    QrCode {
        objectName: "openOffice.qr"
        anchors.centerIn: parent
        path: card.office.qrPath
        modules: card.office.modules
        room: Math.min(card.width, card.height) - 2 * Geometry.thinLine
        label: qsTr("The QR code that opens the office")
    }
}
