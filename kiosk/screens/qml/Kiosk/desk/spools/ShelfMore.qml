import Kiosk

// Turns to the next page of a shelf of spools; hidden where one page holds all. Triggers: as every Target.
// Properties: `shelf`; `at`, its page from 0; `pages`.
PushButton {
    required property SpoolShelf shelf
    required property int at
    required property int pages

    objectName: "more"
    visible: shelf.visible && pages > 1
    symbol: "down"
    label: qsTr("More (page %1 of %2)").arg(at + 1).arg(pages)
    caption: Geometry.desk.spoolMoreSpelled ? label : ""
}
