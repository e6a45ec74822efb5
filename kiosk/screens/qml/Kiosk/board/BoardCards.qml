pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// The equipment of one zone in large text: cards, two side by side, on as many lines as the board gives.
// Triggers: a card as every Target, opens the page of its equipment.
Item {
    id: cards

    required property Shell shell
    readonly property BoardViewModel board: shell.board
    readonly property real cardWidth: (width - Geometry.gutter) / 2
    readonly property real cardHeight: (height - (board.lines - 1) * Geometry.gutter) / board.lines

    Repeater {
        model: cards.board.tiles

        EquipmentCard {
            required property string key
            required property int line
            required property int column
            required property int zoneInLine
            required property int tilesInZone
            required property string spokenText

            objectName: "tile." + name
            x: column * (width + Geometry.gutter)
            y: line * (height + Geometry.gutter)
            width: cards.cardWidth
            height: cards.cardHeight
            label: spokenText
            onTriggered: cards.shell.equipmentPage.show(key)
        }
    }
}
