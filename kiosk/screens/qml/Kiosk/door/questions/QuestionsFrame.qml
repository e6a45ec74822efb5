import QtQuick
import Kiosk

// What both arrangements of the questions have in common: leaving them stores nothing. Triggers: those of Page.
Page {
    readonly property QuestionsViewModel questions: shell.questions

    foot.main: true
    foot.exitLabel: qsTr("Cancel")
    foot.exitSymbol: "cross"
    ownExit: true
    onLeaving: questions.cancel()
}
