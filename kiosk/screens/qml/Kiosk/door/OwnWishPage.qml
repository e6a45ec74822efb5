import QtQuick
import Kiosk

// A wish of one's own, typed on the screen's own keyboard; staff read it before others see it.
// Triggers: those of TypedFrame.
TypedFrame {
    id: page

    readonly property GoodbyeViewModel goodbye: shell.goodbye

    name: "own_wish"
    heading: qsTr("Your own wish")
    hint: qsTr("Without names. Staff read it before others see it.")
    trouble: goodbye.trouble
    longest: goodbye.longestWish
    ready: qsTr("Send")
    onTaken: text => goodbye.sendWish(text)
}
