import QtQuick
import Kiosk

// A new pass as a card with a slot, to photograph: nothing in the quiet zone of its code. Not a control.
Rectangle {
    id: card

    required property Shell shell
    readonly property NewPassViewModel newPass: shell.newPass

    radius: Geometry.radius
    color: Theme.card
    border.width: Geometry.rail
    border.color: Theme.ink

    Rectangle {
        id: slot

        width: Geometry.door.cardSlot
        height: Geometry.door.cardSlotHeight
        radius: height / 2
        color: Theme.ground
        border.width: Geometry.rail
        border.color: Theme.ink
        anchors.horizontalCenter: parent.horizontalCenter
        y: Geometry.door.cardSlotTop
    }

    QrCode {
        id: qr

        objectName: "pass.qr"
        path: card.newPass.qrPath
        modules: card.newPass.modules
        room: Math.min(card.width - 2 * Geometry.space2, card.height - slot.y - slot.height - Geometry.door.cardFoot)
        label: qsTr("The QR code of your new pass")
        anchors.horizontalCenter: parent.horizontalCenter
        y: slot.y + slot.height
    }

    Label {
        id: code

        visible: !Theme.large
        x: (card.width - width) / 2
        width: Panel.lowReach ? card.width - 2 * Geometry.space5 : qr.side // beside a small code there is room
        y: qr.y + qr.height // below the quiet zone
        horizontalAlignment: Text.AlignHCenter
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Geometry.panel.typeSmallest
        text: card.newPass.codeWords
        bold: true
        size: Geometry.door.cardCode
        font.letterSpacing: 1
        color: Theme.tagInk
    }

    Label {
        visible: Geometry.door.cardName && !Theme.large
        x: code.x
        y: code.y + code.contentHeight + Geometry.space2
        text: card.newPass.nickname || card.shell.hubName
        color: Theme.tagInk
    }
}
