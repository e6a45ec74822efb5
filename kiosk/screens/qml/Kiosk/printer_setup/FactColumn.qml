pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// What is known of a printer and its server, fact by fact. A reading, not a control.
Grid {
    id: all

    required property RowModel facts

    columnSpacing: Geometry.gutter
    rowSpacing: Geometry.px(Theme.small ? 1.6 : 4)

    Repeater {
        model: all.facts

        PrintFact {
            required detail

            width: (all.width - (all.columns - 1) * all.columnSpacing) / all.columns
        }
    }
}
