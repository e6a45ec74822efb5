pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// Closing the hub at once: what the door says, then until when, which closes it. While it is closed: what the door says,
// opening again, and at first undo. Triggers: each answer and button as every Target; those of StaffScreen.
StaffScreen {
    id: page

    readonly property CloseNowViewModel closing: shell.closeNow
    readonly property bool closed: closing.closedTitle !== ""

    title: closed ? closing.closedTitle : qsTr("Close now")

    GridLayout {
        anchors.fill: parent
        visible: !page.closed
        columns: Geometry.staff.closeColumns
        columnSpacing: Geometry.gutter
        rowSpacing: Geometry.staff.apart

        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: page.span(6)
            Layout.fillHeight: true
            Layout.alignment: Qt.AlignTop
            spacing: Geometry.staff.answerGap

            AnswerHead {
                Layout.fillWidth: true
                number: 1
                answered: true
                question: qsTr("What does the door say?")
            }

            ColumnLayout {
                Layout.fillWidth: true
                Layout.fillHeight: true
                spacing: Geometry.gutter

                Repeater {
                    model: page.closing.sentences as RowModel

                    AnswerTile {
                        required property string key

                        objectName: "closing." + key
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.preferredHeight: Geometry.staff.answer
                        Layout.maximumHeight: Geometry.staff.answer
                        onTriggered: page.closing.chooseSentence(key)
                    }
                }

                Item {
                    Layout.fillHeight: true
                    Layout.maximumHeight: Geometry.staff.answer
                    Layout.preferredHeight: Geometry.staff.answer
                }
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: page.span(6)
            Layout.fillHeight: true
            Layout.alignment: Qt.AlignTop
            spacing: Geometry.staff.answerGap

            AnswerHead {
                Layout.fillWidth: true
                number: 2
                answered: false
                question: qsTr("Until when? The press closes.")
            }

            ColumnLayout {
                Layout.fillWidth: true
                Layout.fillHeight: true
                spacing: Geometry.gutter

                Repeater {
                    model: page.closing.untils as RowModel

                    AnswerTile {
                        required property string key
                        required detail

                        objectName: "closing." + key
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.preferredHeight: Geometry.staff.answer
                        Layout.maximumHeight: Geometry.staff.answer
                        chosen: false
                        saves: true
                        onTriggered: page.closing.closeUntil(key)
                    }
                }
            }
        }
    }

    ColumnLayout {
        anchors.fill: parent
        visible: page.closed
        spacing: Geometry.gutter

        Statement {
            Layout.fillWidth: true
            titleName: "closing.sentence"
            title: page.closing.closedSentence
            words: page.closing.opens
            symbol: "door"
        }

        Label {
            Layout.fillWidth: true
            visible: Geometry.staff.closeExplained || !Panel.largeText
            text: qsTr("Whoever is inside has ten minutes to leave.")
            size: Theme.body
            color: Theme.ink2
            wrapMode: Text.Wrap
        }

        Item {
            Layout.fillHeight: true
        }

        PushButton {
            objectName: "closing.reopen"
            Layout.fillWidth: true
            Layout.preferredHeight: Geometry.staff.action
            visible: page.closing.undoWords === ""
            kind: PushButton.Primary
            symbol: "door"
            label: qsTr("Open again")
            size: Geometry.staff.typeAction
            onTriggered: page.closing.reopen()
        }

        UndoBar {
            Layout.fillWidth: true
            Layout.preferredHeight: Geometry.staff.action
            visible: page.closing.undoWords !== ""
            buttonName: "closing.undo"
            words: page.closing.undoWords
            fraction: page.closing.undoFraction
            onTriggered: page.closing.undo()
        }
    }
}
