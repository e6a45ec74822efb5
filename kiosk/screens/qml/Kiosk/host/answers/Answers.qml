pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// A numbered question with its answers as tiles. Triggers: a tile emits `chosen` with its key.
// Properties: `number`, `question`, `answered`, see AnswerHead; `rows`; `columns`; `saves`, an answer would save now;
// `buttonName`, before the key in the names of the tiles.
ColumnLayout {
    id: answers

    required property int number
    required property string question
    required property bool answered
    required property RowModel rows
    required property string buttonName
    property int columns: 1
    property bool saves: false

    signal chose(string key)

    spacing: Geometry.staff.answerGap

    AnswerHead {
        Layout.fillWidth: true
        number: answers.number
        question: answers.question
        answered: answers.answered
    }

    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        columns: answers.columns
        columnSpacing: Geometry.gutter
        rowSpacing: Geometry.gutter
        uniformCellWidths: true
        uniformCellHeights: true

        Repeater {
            model: answers.rows

            AnswerTile {
                required property string key
                required picture
                required minutes

                objectName: answers.buttonName + "." + key
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredHeight: Geometry.staff.answer
                Layout.maximumHeight: Geometry.staff.answer
                saves: answers.saves
                onTriggered: answers.chose(key)
            }
        }
    }
}
