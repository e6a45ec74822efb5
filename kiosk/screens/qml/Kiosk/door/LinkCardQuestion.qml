import QtQuick
import Kiosk

// Whether a card may stand for the pass, and what follows from it. Not a control.
Statement {
    titleName: "link.title"
    title: qsTr("Use this card as your pass?")
    words: qsTr("Whoever has the card can use your pass. Its number is not stored.")
    symbol: "card"
}
