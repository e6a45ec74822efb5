pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// The printer that was found, and what staff say of it; every answer is filled in with a guess.
// Triggers: each answer leads to its own page; "Add"; the exit or Esc gives the printer up.
StaffScreen {
    id: page

    readonly property WizardViewModel wizard: shell.wizard
    readonly property PrinterForm form: wizard.form as PrinterForm
    readonly property real btnH: Theme.small ? Geometry.touchLeast : Geometry.touch
    readonly property real factsW: Theme.tall ? contentWidth : span(Theme.small ? 4.2 : 4.6)
    readonly property real rx: Theme.tall ? Geometry.margin : Geometry.margin + factsW + Geometry.px(Theme.small ? 3 : 6)
    readonly property real rw: width - Geometry.margin - rx
    readonly property real fieldsY: Theme.tall ? found.y + found.height + Geometry.px(6) : y0 + Geometry.px(Theme.small ? 0 : 2)
    readonly property real fieldsEnd: (trouble.visible ? trouble.y : add.y) - Geometry.gutter
    readonly property int columns: Theme.small ? 2 : 1
    readonly property real fieldH: Math.max(Geometry.touchLeast, Math.min(Geometry.px(18), (fieldsEnd - fieldsY - (4 / columns - 1) * Geometry.gutter) * columns / 4))

    title: qsTr("New printer")
    titleX: Geometry.margin + Geometry.px(Theme.small ? 8 : 12)
    foot.exitLabel: qsTr("Cancel")
    foot.exitSymbol: "cross"
    ownExit: true
    onLeaving: wizard.back()

    Rectangle {
        x: Geometry.margin
        width: Geometry.px(Theme.small ? 5 : 8)
        height: page.titleY + Geometry.px(Theme.small ? 7.2 : 12.2)
        color: page.form.colour || Theme.clear
        border.width: Geometry.px(.3)
        border.color: Theme.tagInk
    }

    FactColumn {
        id: found

        x: Geometry.margin
        y: page.y0 + Geometry.px(Theme.small ? 2 : 3)
        width: page.factsW
        columns: Theme.tall ? 2 : 1
        facts: page.form.facts as RowModel
    }

    Grid {
        x: page.rx
        y: page.fieldsY
        columns: page.columns
        spacing: Geometry.gutter

        Repeater {
            model: [
                {
                    step: "name",
                    about: qsTr("Name"),
                    answer: page.form.name
                },
                {
                    step: "colour",
                    about: qsTr("Flag"),
                    answer: page.form.colourName,
                    flag: page.form.colour
                },
                {
                    step: "material",
                    about: qsTr("Material"),
                    answer: page.form.material
                },
                {
                    step: "zone",
                    about: qsTr("Place"),
                    answer: page.form.zone
                }
            ]

            FieldLine {
                required property var modelData

                objectName: "form." + modelData.step
                about: modelData.about
                answer: modelData.answer
                flag: modelData.flag ?? ""
                width: (page.rw - (page.columns - 1) * Geometry.gutter) / page.columns
                height: page.fieldH
                onTriggered: page.wizard.goTo(modelData.step)
            }
        }
    }

    TroubleLine {
        id: trouble

        words: page.wizard.trouble
        x: page.rx
        width: page.rw
        y: add.y - Geometry.gutter - height
    }

    PushButton {
        id: add

        objectName: "form.add"
        x: page.rx
        y: page.contentBottom - height
        width: page.rw
        height: page.btnH
        kind: PushButton.Primary
        symbol: "plus"
        label: qsTr("Add the printer")
        size: Theme.small ? Theme.lead : Geometry.px(6.4)
        onTriggered: page.wizard.add()
    }
}
