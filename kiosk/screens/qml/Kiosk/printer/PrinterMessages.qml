pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// What the printer reports, in bold, apart from what to do about it, and below them a notice of the machine's own.
// A machine that asks gets its answers as buttons.
// Properties: `printer`, the view model; `room`, the height there is: long texts get smaller in it, then lose their
// end, and the notice goes first. Read only: `empty`, there is nothing to say; `leastRoom`, what a question with answers
// needs. Triggers: each answer as every Target.
ColumnLayout {
    id: messages

    required property PrinterViewModel printer
    property real room: Infinity
    readonly property bool empty: printer.message + printer.advice + printer.override + printer.lastNotice === "" && printer.choices.length === 0
    readonly property real choiceRoom: printer.choices.length > 0 ? choices.implicitHeight + Geometry.space2 + spacing : 0
    readonly property real wordRoom: room - choiceRoom
    readonly property real leastRoom: choiceRoom > 0 ? choiceRoom + Geometry.printer.messageLines * Theme.aside * 1.4 : 0
    readonly property bool tight: message.lines > Geometry.printer.messageLines || message.wholeHeight + advice.wholeHeight + spacing > wordRoom

    component Message: PrinterMessage {
        Layout.fillWidth: true
        tight: messages.tight
    }

    spacing: Geometry.staff.tight

    Message {
        id: message

        objectName: "printer.message"
        most: messages.wordRoom - advice.taken
        text: messages.printer.message
        bold: true
    }

    Message {
        id: advice

        objectName: "printer.advice"
        most: messages.wordRoom / 2
        text: messages.printer.advice
    }

    Message {
        id: override

        objectName: "printer.override"
        most: messages.wordRoom - advice.taken - message.taken
        text: messages.printer.override
        size: Theme.note
        maximumLineCount: 2
    }

    Message {
        objectName: "printer.notice"
        most: messages.wordRoom - advice.taken - message.taken - override.taken
        text: messages.printer.lastNotice
        size: Theme.note
        color: Theme.ink2
        maximumLineCount: 2
    }

    Flow {
        id: choices

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
