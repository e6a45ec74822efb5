import QtQuick
import QtQuick.Layouts
import Kiosk

// What is asked of a measure, the answer it has, and the answers that it can have.
// Properties: `title`; `answer`, what the chips don't say; `chosen`, the answer where they are not seen; `options`, the
// chips; `name`, the start of their object names; `chipColumns`; `docked`, the chips are in the dock.
// Triggers: those of Chips; emits `picked(key)`.
GridLayout {
    id: choice

    required property string title
    required property string name
    required property RowModel options
    property int chipColumns: Geometry.maturity.chipColumns
    property string answer: ""
    property string chosen: answer
    property bool docked: false

    signal picked(string key)

    columns: Geometry.maturity.choiceColumns
    columnSpacing: Geometry.gutter
    rowSpacing: Geometry.space2

    GridLayout {
        Layout.preferredWidth: Geometry.maturity.choiceName
        Layout.fillWidth: choice.docked || choice.columns === 1
        Layout.fillHeight: false
        columns: choice.docked ? 2 : Geometry.maturity.nameColumns
        columnSpacing: Geometry.gutter
        rowSpacing: 0

        Label {
            Layout.fillWidth: !choice.docked
            Layout.preferredWidth: choice.docked ? Geometry.maturity.choiceName : -1
            text: choice.title
            bold: true
            size: Theme.aside
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Geometry.panel.typeLeast
        }

        Label {
            objectName: choice.name + ".answer"
            visible: text !== ""
            Layout.fillWidth: choice.docked
            text: choice.docked ? choice.chosen : choice.answer
            size: Theme.aside
            color: Theme.ink2
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Geometry.panel.typeLeast
        }
    }

    Chips {
        Layout.fillWidth: true
        Layout.preferredHeight: choice.docked ? 0 : implicitHeight
        columns: choice.chipColumns
        options: choice.options
        name: choice.name
        onPicked: key => choice.picked(key)
    }
}
