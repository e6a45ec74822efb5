pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// Answers of which one is chosen, in lines of `columns`, all equally wide. Triggers: each is a Chip; emits `picked(key)`.
// Properties: `options`, a model of chips; `name`, the start of their object names; `size`, the em; `chip`, the height.
Grid {
    id: chips

    required property RowModel options
    required property string name
    property real size: Theme.large ? Geometry.door.chipTypeLarge : Geometry.door.chipType
    property int chip: Geometry.door.answerChip
    readonly property real each: Math.floor((width - (columns - 1) * spacing) / columns)

    signal picked(string key)

    spacing: Geometry.gutter

    Repeater {
        model: chips.options

        Chip {
            required property string key
            required property string name

            objectName: chips.name + "." + key
            width: chips.each
            height: chips.chip
            label: name
            size: chips.size
            onTriggered: chips.picked(key)
        }
    }
}
