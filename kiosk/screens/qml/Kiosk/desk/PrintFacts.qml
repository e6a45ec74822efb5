import QtQuick
import QtQuick.Layouts
import Kiosk

// What printing the file takes: time, filament, and where there is room, layers and supports.
// Properties: `printCheck`, the view model. Not a control.
GridLayout {
    id: facts

    required property PrintCheckViewModel printCheck

    columns: Geometry.desk.factColumns
    columnSpacing: Geometry.space2
    rowSpacing: Geometry.desk.factGap
    uniformCellWidths: true

    Fact {
        Layout.fillWidth: true
        Layout.preferredHeight: Math.max(Geometry.desk.factHeight, implicitHeight)
        symbol: "clock"
        words: facts.printCheck.time
        detail: facts.printCheck.done
    }

    Fact {
        Layout.fillWidth: true
        Layout.preferredHeight: Math.max(Geometry.desk.factHeight, implicitHeight)
        symbol: "spool"
        words: facts.printCheck.filament
        detail: facts.printCheck.material
    }

    Fact {
        Layout.fillWidth: true
        Layout.preferredHeight: Math.max(Geometry.desk.factHeight, implicitHeight)
        visible: Geometry.desk.facts > 2
        symbol: "layers"
        words: facts.printCheck.layer
        detail: facts.printCheck.layers
    }

    Fact {
        Layout.fillWidth: true
        Layout.preferredHeight: Math.max(Geometry.desk.factHeight, implicitHeight)
        visible: Geometry.desk.facts > 2
        symbol: "support"
        words: facts.printCheck.supports
    }
}
