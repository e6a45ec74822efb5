pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// One answer out of a few; the present one is filled.
// Triggers: an answer takes it and goes back; the exit or Esc goes back.
StaffScreen {
    id: page

    readonly property WizardViewModel wizard: shell.wizard

    title: wizard.title
    ownExit: true
    onLeaving: wizard.back()

    PagedGrid {
        id: grid

        anchors.fill: parent
        anchors.topMargin: Geometry.printerSetup.top
        columns: Geometry.printerSetup.optionColumns
        rowHeight: Geometry.printerSetup.optionHeight
        rows: page.wizard.form.options as RowModel
        delegate: OptionTile {
            required property string key
            required property int index

            objectName: "option." + words
            visible: grid.shows(index)
            width: grid.cellWidth
            height: grid.rowHeight
            onTriggered: page.wizard.choose(key)
        }
    }
}
