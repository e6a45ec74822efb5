import Kiosk

// Turns to the next page of the board; there only where there are several. Triggers: as every Target.
// Property: `brief`, the numbers alone.
PushButton {
    required property BoardViewModel board
    property bool brief: false

    objectName: "board.more"
    visible: board.pages > 1
    size: Theme.grown(Theme.label)
    symbol: "right"
    symbolRight: true
    label: qsTr("Page %1/%2").arg(board.atPage + 1).arg(board.pages)
    caption: brief ? (board.atPage + 1) + "/" + board.pages : label
    onTriggered: board.turn()
}
