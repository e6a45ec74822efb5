import QtQuick
import Kiosk

// Whether a card may stand for the pass, or the cards no longer; and what follows from it. Not a control.
// Properties: `linkCard`, the view model.
Statement {
    id: question

    required property LinkCardViewModel linkCard

    titleName: "link.title"
    title: linkCard.removes ? qsTr("Take your cards away?") : qsTr("Use this card as your pass?")
    words: linkCard.removes ? qsTr("They stop working as your pass. The pass itself stays.") : qsTr("Whoever has the card can use your pass. Its number is not stored.")
    symbol: "card"
}
