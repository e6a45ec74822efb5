pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// What is in use, and what was given back just now, in its place. Triggers: a tile as every Target gives it back.
// Properties: `columns`, at most; `cards`, in large text.
Item {
    id: tiles

    required property FinishedViewModel finished
    property int columns: 5
    property bool cards: false
    readonly property int lines: Math.max(1, Math.ceil(finished.rows.count / columns))
    readonly property real tileWidth: (width + Geometry.gutter) / columns - Geometry.gutter
    readonly property real tileHeight: Math.min(Geometry.board.finishedTile, (height + Geometry.gutter) / Math.max(lines, cards ? 2 : 1) - Geometry.gutter)

    Label {
        objectName: "finished.empty"
        visible: tiles.finished.rows.count === 0
        width: tiles.width
        height: tiles.height
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.Wrap
        text: qsTr("Nothing is in use now.")
        size: Theme.grown(Theme.title)
        color: Theme.ink2
    }

    Repeater {
        model: tiles.cards ? null : tiles.finished.rows

        FinishedTile {
            required property string key
            required property string spokenText
            required property int index

            objectName: "finished." + name
            x: index % tiles.columns * (tiles.tileWidth + Geometry.gutter)
            y: Math.floor(index / tiles.columns) * (tiles.tileHeight + Geometry.gutter)
            width: tiles.tileWidth
            height: tiles.tileHeight
            label: spokenText
            onTriggered: tiles.finished.giveBack(key)
        }
    }

    Repeater {
        model: tiles.cards ? tiles.finished.rows : null

        EquipmentCard {
            required property string key
            required property string spokenText
            required property int index

            objectName: "finished." + name
            x: index % tiles.columns * (tiles.tileWidth + Geometry.gutter)
            y: Math.floor(index / tiles.columns) * (tiles.tileHeight + Geometry.gutter)
            width: tiles.tileWidth
            height: tiles.tileHeight
            label: spokenText
            onTriggered: tiles.finished.giveBack(key)
        }
    }
}
