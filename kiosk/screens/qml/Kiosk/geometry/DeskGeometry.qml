import QtQml
import Kiosk

// Sizes of the print files, the print check and holding to start, with the values of a wide panel; see PanelGeometry.
TokenGroup {
    // ---------- files ----------
    property int fileColumns: 2
    property int fileRow: px(15)
    property int troubleMark: px(8)
    property int okWidth: px(24)

    // ---------- print check ----------
    property int columns: 3 // part, findings, printers side by side
    property real partColumns: 4 // of the 12 of the page
    property real findingColumns: 3.5
    property real queueColumns: 3
    property int columnGap: px(5)
    property int rowGap: px(4)
    property int partsAcross: 1 // picture and facts
    property int facts: 4
    property int factColumns: 2
    property int factHeight: px(11)
    property int factGap: px(1.4)
    property int partHeight: px(46)
    property int findings: 20 // shown at most
    property int findingGap: px(2.8)
    property int findingHeight: px(11.6) // with its details; where there is less room they are left out
    property int stopPadding: px(2.4) // of the block of what stops a print
    property int findingsShare: 46 // upright: of the height that is left for both
    property int printersShare: 54
    property int printersGap: px(2.2)
    property bool largeRows: true // of fitting printers, where they leave room for the others
    property int lines: 2 // of printers that can't take the file, at least
    property int lineLeast: px(4.8)
    property int lineMost: px(9)
    property int lineRail: 1
    property int swatch: px(2.6)
    property int swatchGap: px(1.6)
    property int nameWidth: px(13)

    // ---------- spools ----------
    property int spoolColumns: 7
    property int spoolPeg: px(36) // disc, rail and words
    property int spoolName: px(7.4) // two lines
    property int spoolDetail: px(5.4) // with the rail
    property int spoolTag: px(4.4)
    property int spoolAction: px(20.2)
    property int spoolActions: 2
    property bool spoolMoreSpelled: true
    property int spoolAnswers: 4
    property int spoolAnswer: px(17)
    property int spoolAnswerDisc: px(11)
    property int loadPrinterColumns: 2
    property int loadPrinter: px(20)
    property int loadFlag: px(6)
    property int loadRule: px(4)
    property int loadStep: px(1.5)
    property int loadParts: 3 // dial, words and spool
    property int loadDial: px(60)
    property bool loadDialTarget: true // in words too, besides its mark
    property int loadSpool: px(31)
    property int loadSpoolWords: px(40)
    property int loadStatement: px(9.6)

    property bool onlyFirst: true // room to say for which printer before the file is queued
    property real heatersColumns: 2 // whether the heaters are switched off after the print

    // ---------- permission ----------
    property int permissionColumns: 2 // findings beside reasons
    property int permissionTop: 0
    property int permissionGap: px(6)
    property real permissionSpan: 6.2 // of the 12 columns of the page
    property real reasonSpan: 5.8
    property int permissionMark: px(16.6) // from the edge of the box to its words
    property int permissionSign: px(10)
    property int permissionPadding: px(3.4)
    property int permissionLines: px(3.2) // between findings
    property bool reasonHead: true // else the title asks
    property int actionsAcross: 4 // at most; upright they take two lines
    property int permitAcross: 2
    property int typePermit: px(6.4)
    property int typeQueue: px(5.4)
    property int reasonHeight: px(16) // at most
    property bool reasonDetails: true

    // ---------- the measured part ----------
    property int bedHeight: px(10.4) // below the bed: ruler and words
    property int bedMargin: px(4)
    property int partTop: px(4)
    property real partShare: .54 // of the width of its box
    property int rulerGap: px(1.2)
    property int rulerHeight: px(2.6)
    property int rulerLabelGap: px(.4)
    property int tick: px(.2)
    property int tickLeast: px(.8) // from tick to tick

    // ---------- queue ----------
    property int planName: px(25) // from the margin to the rule
    property int planRow: px(13.5) // at most
    property int planGap: px(1) // between two rows
    property int planTop: px(1.3) // from the rail to the first row
    property int planFlag: px(2.6)
    property int planNameX: px(4.6)
    property int typePlanName: px(5.2)
    property bool planTapped: true // bars can be tapped; else they are readings
    property bool planPlaces: true // room for the places of the chosen job; else the list has them
    property int reach: px(6) // a touch this far from a bar counts for it
    property int typeBar: px(4)
    property int barPadding: px(2)
    property int barRadius: px(.6)
    property bool barDetails: true // a second line
    property int hatchPitch: px(1.9)
    property int bed: px(6) // the mark of a bed to clear
    property int bedLine: px(.4)
    property int place: px(13) // where a job can be moved
    property int placePlus: px(4)
    property int placePlusLine: px(.8)
    property int typeClosedTime: px(3.4)
    property int closedTimeTop: px(7) // of the block over a closed time
    property int nowDot: px(2.8)
    property int nowRise: px(4) // of the mark of the present over the rail
    property int nextActionAcross: 2 // the next action beside what follows
    property real nextActionColumns: 8
    property int nextAction: px(20.2)
    property int nextActionFlag: px(4)
    property int nextActionIcon: px(12)
    property int nextActionIconLine: px(1.1)
    property int nextActionGap: px(4)
    property int typeNextAction: px(8)
    property int bedRow: px(4.7)
    property int bedName: px(18)
    property int typeBed: px(3.4)
    property int chosenAcross: 5 // the chosen job and what can be done with it
    property real chosenColumns: 4.4
    property int typeChosen: px(6.6)
    property int chosenPadding: px(4)
    property int typeChosenAct: px(4.6)
    property int queueRow: px(13)
    property int queueRowsAcross: 2
    property int queueLead: px(20) // the time of a place
    property int queueNumber: px(12) // of a job
    property int chosenAct: px(20.2)
    property int wishesAcross: 2
    property int wish: px(14)
    property int dueAcross: 7 // days, a week in a row
    property int dueDay: px(19)
    property bool footHint: true // room for how a job is moved

    // ---------- hold to start ----------
    property int bandHeight: px(56)
    property int bandGap: px(5)
    property int bandColumns: 2 // the file, and why it is printed
    property int holdColumns: 2 // question and button
    property int ring: px(58)
    property int ringGap: px(16)
    property int typeName: px(45)
    property int typeNameLeast: px(12)
    property int nameTop: -px(4.6) // the line of the name begins above the band
    property int nameGap: px(7)
    property real printerShare: .795 // of the name's type: the printer beside it
    property int summaryBottom: px(4.6)
    property int partMost: px(32)
    property int partLine: px(.9)
    property int typeAnswer: px(6.4)
    property int box: px(9)
    property int boxMargin: px(5)
    property int boxGap: px(4)
    property int boxRadius: px(.6)
    property int boxCheck: px(7.4)
    property int boxLine: px(1.2)
    property int answerTop: px(4)
    property int answerColumns: 3
    property int sign: px(24)
    property int signGap: px(8)
    property int dialTick: px(.8)
    property int actionGap: px(6)
    property int actionWidth: px(50)
    property int followWidth: px(70)
    property int bedGap: px(3) // between the question about the bed and its answer
    property int bedWords: px(7) // type of what is below the question about the bed, at most
    property int cancelWidth: px(34)
}
