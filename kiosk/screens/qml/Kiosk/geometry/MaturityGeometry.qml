import QtQml
import Kiosk

// Sizes of the pages of a company's digital map, with the values of a wide panel; see PanelGeometry.
TokenGroup {
    property int top: px(3)
    property bool actsInFoot: true // what leads elsewhere is in the foot bar
    property int typeArea: px(6.6)
    property int typeStatement: px(11.6)
    property int typeLeast: px(5.2) // a statement shrinks no further
    property int rule: px(6)
    property int ruleGap: px(2)
    property int statementTop: px(8)
    property int answerColumns: 6
    property int answer: px(33)
    property int typeAnswer: px(6.2)
    property int bars: px(8.6)
    property int bar: px(2.1)
    property int barThin: px(.6)
    property int barGap: px(3.6) // from the edge of one to that of the next
    property int answerPadding: px(3.2)
    property bool answerBeside: false // the word is beside its bars
    property int sizeColumns: 4
    property int size: px(34)
    property int sizeLeast: px(20.1)
    property int typeSize: px(11)
    property int typeTitle: px(9.6)
    property int columns: 2
    property int mapColumns: 7 // of the grid, for the map
    property int typeMap: px(3.4)
    property int typeStage: px(3.2)
    property int mapLine: px(.5)
    property int mapTick: px(.6)
    property int step: px(11)
    property int typeNumber: px(6.6)
    property int stepGap: px(3.4)
    property int stepSpace: px(3) // between number and words
    property int typeStep: px(3.8) // its words, at most
    property real stepLines: 0 // lines of them, at least; 0: they shrink before the map does
    property int plan: px(20.1)
    property int typePlan: px(6.6)
    property int keyLine: px(7)
    property bool briefLarge: false // in large text the steps are named alone
    property int goOn: px(20.1)
    property int codeSide: px(84)
    property int typeCode: px(6.4)
    property int measure: px(15)
    property int measureState: px(42)
    property int typeMeasure: px(5.2)
    property int sentence: px(24) // the vision, at most
    property int faces: px(36)
    property int faceColumns: 4

    // ---------- vision and plan, written ----------
    property int typed: px(24) // a field of several lines
    property int typedLong: px(31) // a field of many lines
    property int longText: 100 // a field for more characters than that is one of many lines
    property bool longHint: false // room for a line of advice below it
    property int visionColumns: 2
    property int headColumns: 2 // a heading and its main action
    property int proposalColumns: 2
    property int textColumns: 2 // the texts of a measure
    property int measureTop: px(3)
    property int measureGap: px(3.05)
    property int choiceColumns: 2 // what is asked, and the answers
    property int choiceName: px(46)
    property int nameColumns: 1
    property int chipColumns: 5
    property int typeDay: px(26)

    // ---------- future map ----------
    property int futureGap: px(3.05)
    property int typeFuture: px(8)
    property int futureTitle: px(11)
    property int themeColumns: 5
    property int themes: px(12.4) // the buttons of all themes
    property int square: px(2.2) // a time of a theme
    property int timeColumns: 4
    property int timePadding: px(2.4)
    property int timeLeast: px(30) // width, in low reach
    property int typeThought: px(4)
    property int thoughtColumns: 2
    property int thought: px(20.1)
    property int addThought: px(60)
}
