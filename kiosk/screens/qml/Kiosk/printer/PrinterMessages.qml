pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// What the printer reports, in bold, apart from what to do about it, and below them a notice of the machine's own.
// A machine that asks gets its answers as buttons.
// Properties: `printer`, the view model. Read only: `empty`, there is nothing to say. Triggers: each answer as every Target.
ColumnLayout {
    id: messages

    required property PrinterViewModel printer
    readonly property bool empty: printer.message + printer.advice + printer.override + printer.lastNotice === "" && printer.choices.length === 0

    component Message: Label {
        Layout.fillWidth: true
        visible: text !== ""
        size: Theme.heading
        wrapMode: Text.Wrap
        maximumLineCount: Geometry.printer.messageLines
        elide: Text.ElideRight
    }

    spacing: Geometry.staff.tight

    Message {
        objectName: "printer.message"
        text: messages.printer.message
        bold: true
    }

    Message {
        objectName: "printer.advice"
        text: messages.printer.advice
    }

    Message {
        objectName: "printer.override"
        text: messages.printer.override
        size: Theme.note
        maximumLineCount: 2
    }

    Message {
        objectName: "printer.notice"
        text: messages.printer.lastNotice
        size: Theme.note
        color: Theme.ink2
        maximumLineCount: 2
    }

    Flow {
        Layout.fillWidth: true
        Layout.topMargin: Geometry.space2
        visible: messages.printer.choices.length > 0
        spacing: Geometry.gutter

        Repeater {
            model: messages.printer.choices

            PushButton {
                required property string modelData
                required property int index

                objectName: "choice." + index
                height: Geometry.printer.choiceHeight
                kind: PushButton.Ink
                label: modelData
                size: Theme.heading
                enabled: messages.printer.mayOrder
                onTriggered: messages.printer.answerPrompt(index)
            }
        }
    }
}
