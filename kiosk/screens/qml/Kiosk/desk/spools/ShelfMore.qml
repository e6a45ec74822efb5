import Kiosk

// Turns to the next page of a shelf of spools; hidden where one page holds all. Triggers: as every Target.
// Properties: `shelf`.
PushButton {
    required property SpoolShelf shelf

    objectName: "more"
    visible: shelf.visible && shelf.paged
    symbol: "down"
    label: qsTr("More (page %1 of %2)").arg(shelf.page + 1).arg(shelf.pages)
    caption: Geometry.desk.spoolMoreSpelled ? label : ""
    onTriggered: shelf.turn()
}
