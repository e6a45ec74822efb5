import QtQuick
import Kiosk

// A day pass as a card with a slot, to photograph: nothing in the quiet zone of its code. Not a control.
Rectangle {
    id: card

    required property Shell shell
    readonly property DayPassViewModel dayPass: shell.dayPass

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

        objectName: "dayPass.qr"
        path: card.dayPass.qrPath
        modules: card.dayPass.modules
        room: Math.min(card.width - 2 * Geometry.space2, card.height - slot.y - slot.height - Geometry.door.cardFoot)
        label: qsTr("The QR code of your day pass")
        anchors.horizontalCenter: parent.horizontalCenter
        y: slot.y + slot.height
    }

    Label {
        id: until

        x: (card.width - width) / 2
        width: Panel.lowReach ? card.width - 2 * Geometry.space5 : qr.side // beside a small code there is room
        horizontalAlignment: Text.AlignHCenter
        y: qr.y + qr.height - Geometry.space2
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Geometry.panel.typeLeast
        text: card.dayPass.until
        bold: true
        size: Theme.grown(Geometry.door.dayPassUntil)
        color: Theme.tagInk
    }

    Label {
        visible: Geometry.door.cardName && !Theme.large
        x: until.x
        width: until.width
        horizontalAlignment: Text.AlignHCenter
        y: until.y + until.height
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Geometry.panel.typeLeast
        text: card.shell.hubName + ", " + card.dayPass.day
        size: Theme.note
        color: Theme.tagInk
    }
}
