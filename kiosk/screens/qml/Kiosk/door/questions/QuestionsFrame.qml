import QtQuick
import Kiosk

// What both arrangements of the questions have in common: leaving them stores nothing. Triggers: those of Page.
Page {
    readonly property QuestionsViewModel questions: shell.questions

    foot.main: true
    foot.exitLabel: Geometry.door.questionsMain > 0 || docked ? qsTr("Cancel") : "" // or the main action is there
    foot.exitSymbol: "cross"
    ownExit: true
    onLeaving: questions.cancel()
}
