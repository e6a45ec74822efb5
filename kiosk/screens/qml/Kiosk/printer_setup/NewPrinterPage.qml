pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// The printer that was found, and what staff say of it; every answer is filled in with a guess.
// Triggers: each answer leads to its own page; "Add"; the exit or Esc gives the printer up.
StaffScreen {
    id: page

    readonly property Connect adding: staff.adding as Connect
    readonly property PrinterForm form: adding.form as PrinterForm
    readonly property real btnH: Theme.small ? Theme.touchMin : Theme.touch
    readonly property real factsW: Theme.tall ? cw : span(Theme.small ? 4.2 : 4.6)
    readonly property real rx: Theme.tall ? m : m + factsW + Theme.px(Theme.small ? 3 : 6)
    readonly property real rw: width - m - rx
    readonly property real fieldsY: Theme.tall ? found.y + found.height + Theme.px(6) : y0 + Theme.px(Theme.small ? 0 : 2)
    readonly property real fieldsEnd: (trouble.visible ? trouble.y : add.y) - g
    readonly property int columns: Theme.small ? 2 : 1
    readonly property real fieldH: Math.max(Theme.touchMin, Math.min(Theme.px(18), (fieldsEnd - fieldsY - (4 / columns - 1) * g) * columns / 4))

    title: qsTr("New printer")
    titleX: m + Theme.px(Theme.small ? 8 : 12)
    foot.exitLabel: qsTr("Cancel")
    foot.exitSymbol: "cross"
    ownExit: true
    onLeaving: adding.back()

    Rectangle {
        x: page.m
        width: Theme.px(Theme.small ? 5 : 8)
        height: page.titleY + Theme.px(Theme.small ? 7.2 : 12.2)
        color: page.form.colour || Theme.clear
        border.width: Theme.px(.3)
        border.color: Theme.tagInk
    }

    FactColumn {
        id: found

        x: page.m
        y: page.y0 + Theme.px(Theme.small ? 2 : 3)
        width: page.factsW
        columns: Theme.tall ? 2 : 1
        facts: page.form.facts as RowModel
    }

    Grid {
        x: page.rx
        y: page.fieldsY
        columns: page.columns
        spacing: page.g

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
                width: (page.rw - (page.columns - 1) * page.g) / page.columns
                height: page.fieldH
                onTriggered: page.adding.goTo(modelData.step)
            }
        }
    }

    TroubleLine {
        id: trouble

        words: page.adding.trouble
        x: page.rx
        width: page.rw
        y: add.y - page.g - height
    }

    Btn {
        id: add

        objectName: "form.add"
        x: page.rx
        y: page.bottomY - height
        width: page.rw
        height: page.btnH
        kind: "primary"
        symbol: "plus"
        label: qsTr("Add the printer")
        size: Theme.small ? Theme.lead : Theme.px(6.4)
        onTriggered: page.adding.add()
    }
}
