pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// What is known of a printer and its server, fact by fact, in `columns`.
// Properties: `facts`, the model. Not a control.
GridLayout {
    id: all

    required property RowModel facts

    columnSpacing: Geometry.gutter
    rowSpacing: Geometry.printerSetup.factGap
    uniformCellWidths: true

    Repeater {
        model: all.facts

        Fact {
            required detail

            Layout.fillWidth: true
        }
    }
}
