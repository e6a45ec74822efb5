pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// The printer that was found, and what staff say of it; every answer is filled in with a guess.
// Triggers: each answer leads to its own page; "Add the printer"; the exit or Esc gives the printer up.
StaffScreen {
    id: page

    readonly property WizardViewModel wizard: shell.wizard
    readonly property PrinterForm form: wizard.form

    component Field: FieldLine {
        required property string step

        objectName: "form." + step
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: Geometry.touchLeast
        Layout.maximumHeight: Geometry.printerSetup.fieldMost
        onTriggered: page.wizard.goTo(step)
    }

    title: qsTr("New printer")
    flag: form.colour
    foot.exitLabel: qsTr("Cancel")
    foot.exitSymbol: "cross"
    ownExit: true
    onLeaving: wizard.back()

    GridLayout {
        id: grid

        anchors.fill: parent
        columns: Geometry.printerSetup.columns
        columnSpacing: Geometry.printerSetup.columnGap
        rowSpacing: Geometry.space7

        FactColumn {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: Geometry.printerSetup.factsTop
            Layout.fillHeight: false
            Layout.fillWidth: grid.columns === 1
            Layout.preferredWidth: page.span(Geometry.printerSetup.factsWidth)
            columns: Geometry.printerSetup.factColumns
            facts: page.form.facts as RowModel
        }

        ColumnLayout {
            Layout.topMargin: Geometry.printerSetup.formTop
            spacing: Geometry.gutter

            GridLayout {
                Layout.verticalStretchFactor: 1000 // before the space below grows
                columns: Geometry.printerSetup.fieldColumns
                columnSpacing: Geometry.gutter
                rowSpacing: Geometry.gutter
                uniformCellWidths: true

                Field {
                    step: "name"
                    about: qsTr("Name")
                    answer: page.form.name
                }

                Field {
                    step: "colour"
                    about: qsTr("Flag")
                    answer: page.form.colourName
                    flag: page.form.colour
                }

                Field {
                    step: "material"
                    about: qsTr("Material")
                    answer: page.form.material
                }

                Field {
                    step: "zone"
                    about: qsTr("Place")
                    answer: page.form.zone
                }
            }

            TroubleLine {
                Layout.fillWidth: true
                words: page.wizard.trouble
            }

            Item {
                Layout.fillHeight: true
                Layout.verticalStretchFactor: 1
            }

            PushButton {
                objectName: "form.add"
                Layout.fillWidth: true
                Layout.preferredHeight: Geometry.staff.action
                kind: PushButton.Primary
                symbol: "plus"
                label: qsTr("Add the printer")
                size: Geometry.staff.typeAction
                onTriggered: page.wizard.add()
            }
        }
    }
}
