import QtQml
import Kiosk

// Sizes of the staff pages, those of printing and of printers included, with the values of a wide panel; see
// PanelGeometry.
TokenGroup {
    // ---------- frame of every staff page ----------
    property int titleTop: px(3.4)
    property int titleHeight: px(11.6)
    property int typeTitle: px(9.6)
    property int bodyGap: px(2) // from the title to the content
    property int tagTop: px(.6) // upright: who is logged in stands above the title
    property int tagSymbol: px(5)
    property int tagGap: px(1.4)
    property int flagWidth: px(8) // the colour of the printer that a page is about
    property int flagHang: px(12.2) // how far the flag reaches below the top of the title
    property int flagIndent: px(12) // of the title beside a flag

    // ---------- space that shrinks with the panel ----------
    property int tight: px(1) // between lines that belong together
    property int near: px(2) // from a mark to its words
    property int apart: px(3) // between statements
    property int far: px(5) // between groups
    property int emptyTop: px(9) // above the words on an empty page
    property int columnGap: px(5)
    property int listGap: px(1.6) // from a rail to its rows

    // ---------- lists, marks, words ----------
    property int row: px(17)
    property int printerRow: px(17) // on the first page, at most
    property int rowLeast: px(12.3)
    property int rowsTop: px(10) // a rail and the gap below it
    property int symbol: px(6)
    property int symbolLarge: px(7)
    property int mark: px(5)
    property int factHeight: px(11)
    property int troublePadding: px(2.5)
    property int troubleLines: 6
    property int typeStatement: px(7.6)
    property int typeAction: px(6.4) // the word on the main action of a page
    property int typeQuestion: px(9.6) // a question and its answer
    property int visitorColumns: 2 // what is stored, what can be done
    property int visitorSide: px(80)
    property int visitorSlim: px(80) // once no reason is asked for
    property int visitorReasons: 1 // reasons side by side
    property int action: px(20.1) // height of an action; a small panel has less room for it

    // ---------- first page ----------
    property int sideWidth: px(74) // alarms and queue

    // ---------- morning ----------
    property int morningTile: px(21)
    property int morningTilesAcross: 4
    property int morningTileLeft: px(5.4)
    property int morningFlag: px(2.6)
    property bool morningBrief: false // the shorter words on a tile
    property bool morningArrow: true // room for the arrow on a tile
    property int typeWaiting: px(6.6) // the name of what waits
    property int morningGap: px(4.6) // from the tiles to the rule
    property int morningAlarm: px(9) // one line of the list
    property int morningAlarmsAcross: 2
    property int morningClock: px(12.6) // room for the time before the words
    property bool morningAlarmsInline: true // room for the strips and the list
    property bool buttonsInFoot: true // those of a page itself
    property bool morningHasNightView: false // the first page has no room for that button
    property int stripName: px(22)
    property int stripResult: px(40)
    property int stripGap: px(2.4)
    property int stripHours: px(7.6)
    property int stripTicks: px(2.8)
    property bool stripFewHours: false // every second hour is named
    property int stripTop: px(1.4)
    property int stripPitch: px(8.7) // at most
    property int stripSpace: px(1.5) // between two strips
    property bool stripStacked: false // the grams below the result
    property int stripMark: px(4.6)
    property int stripMarkGap: px(1.8)
    property int typeResult: px(3.8)
    property int hatchPitch: px(1.7)
    property int stopEnd: px(.9)
    property int now: px(.8) // the mark of the present
    property int afterStop: px(3.6) // from a bad end to its words, beside the number of an alarm
    property int disc: px(4.6) // the number of an alarm
    property int typeDisc: px(3.2)

    // ---------- alarms ----------
    property int alarmMark: px(9)
    property int alarmMarkX: px(4)
    property int alarmMarkY: px(3.4)
    property int alarmTop: px(2) // within the frame of the opened one
    property int alarmPadding: px(3) // below its names
    property int alarmGap: px(2.2) // between its lines
    property int alarmIndent: px(13) // of the words beside the mark
    property int alarmLifeIndent: px(13)
    property bool alarmLifeAlways: true // room for the rule also where it says that nobody was told
    property bool alarmReason: true // room for the reason before the advice
    property int typeAlarm: px(7.6)
    property int lifeWords: px(5.6) // above the rule
    property int lifeRule: px(3.6)
    property int lifeClocks: px(5) // below the rule
    property int lifeDot: px(3)
    property int lifeDotY: px(1.2)
    property int alarmNamesLabel: px(23)
    property int alarmNamesAcross: 4
    property bool alarmNamesWhy: true // room to say why
    property int typeAcknowledged: px(5.2)
    property int alarmName: px(34)
    property int alarmNameMost: px(42)
    property int alarmNameHeight: px(20.1)
    property int alarmOthers: px(26)
    property int alarmCheck: px(6)
    property int typeName: px(5.6)
    property int alarmRow: px(15.8)
    property int alarmRowMark: px(6.2)
    property int handledRow: px(8.6)
    property bool handledStacked: false // who handled it below what it was
    property int alarmsOthersInline: 1 // with so many others the handled ones have room below
    property int alarmsHandledInline: 1
    property int alarmsHandledHeight: px(16.4)

    // ---------- tools, trying readers ----------
    property int toolColumns: 4
    property bool toolsStacked: false // a tool's picture above its words
    property int toolPadding: px(2.7)
    property int typeTool: px(4.6)
    property int tool: px(27)
    property int labelChoice: px(14)
    property int labelSize: px(17)
    property int labelSizesAcross: 5
    property int labelSave: px(22)
    property bool labelAdvice: true // room for a line that explains
    property int officeColumns: 2 // the code beside what to do
    property int officeCode: px(72)
    property int formCode: px(76) // that opens a form
    property int formWayColumns: 1 // the languages below the code
    property bool formNamed: true // room for the name of the project
    property int typeForm: px(5.2) // what to do with the code
    property bool formRoomy: true // room for the numbers beside undo
    property int formChoice: px(14) // which form
    property int formNumber: px(14) // of a participant
    property int referralColumns: 2 // why beside which partner
    property int referralReasons: 1
    property int referralCode: px(66)
    property int partnerColumns: 2
    property int partnerTile: px(19)
    property int contactName: px(18) // phone, web, address before their values
    property int checkColumns: 2 // the advice beside the facts
    property int checkLarge: 2 // columns of facts, or of advice, in large text
    property int checkAdvice: px(74)
    // ---------- equipment, inductions ----------
    property int inductionColumns: 2
    property int induction: px(21)
    property int repairColumns: 2
    property int repairRow: px(17)
    property int repairPicture: px(11)
    property int repairMark: px(3.8)
    property int repairCall: px(8)
    property int repairParts: 2 // the state beside the questions
    property int repairSide: px(58)
    property int repairTile: px(46)
    property bool repairHeads: true // room for rails above the answers
    property int symptomColumns: 4
    property int symptom: px(14)
    property int dayStep: px(20.1)
    property int repairActionColumns: 4

    // ---------- people, log, events ----------
    property int roleColumns: 3
    property int role: px(32)
    property int personActionColumns: 4
    property int personAction: px(24)
    property int addPersonColumns: 3 // role and button beside the field
    property int addPersonField: px(20.1)
    property int addPersonButton: px(48)
    property bool addPersonRoles: false // room for all roles above the keyboard
    property int badgeCode: px(88) // with the light modules round it
    property int logFilterColumns: 6
    property int logRow: px(13)
    property int logRowLarge: px(14)
    property int logWhen: px(31)
    property int session: px(24)
    property int sessionLarge: px(28.5) // with large text
    property int dot: px(3.4) // a place
    property int dotFree: px(1) // a place that nobody has
    property int count: px(17) // plus and minus

    // ---------- the host's day ----------
    property int insideNumber: px(28) // how many people are inside
    property int insideNumberMost: px(26) // as wide as that may be
    property int bust: px(8.7)
    property int bustGap: px(1.5)
    property int typeInside: px(4.4) // how many have a pass
    property int dayTile: px(21)
    property int dayTileLead: px(11) // the number or the picture before the words
    property int typeDayNumber: px(12.4)
    property int typeDayWords: px(5.2)
    property int daySymbol: px(9)
    property int reservedBar: px(7.4)
    property int reservedGap: px(.6)
    property int dayGap: px(3.05) // between its parts

    // ---------- rows with an act, answers of a quick log ----------
    property int actColumns: 1
    property int actRow: px(17)
    property int actPicture: px(11)
    property int typeAside: px(5.2) // before the acts
    property int actButton: px(44)
    property int actSmall: px(34)
    property int answer: px(19) // at most
    property int answerPicture: px(9)
    property int answerTick: px(4.4)
    property bool linePictures: true // room for what somebody waits for
    property int answerGap: px(2) // from a head to its answers
    property int typeAnswer: px(5.2)
    property int topicColumns: 5 // of 12
    property int answerRuler: px(7)
    property bool answerRulers: true // room for the rule beside the minutes
    property int closeColumns: 2 // why beside until when
    property bool closeExplained: true // room for it in large text, too
    property int bookedTile: px(17)
    property int bookedStarts: 4
    property int bookedColumns: 2
    property int letterColumns: 8 // letters by which a name is found
    property int nameColumns: 3
    property int kindColumns: 2 // kinds of a consultation
    property bool kindRoomy: true // large words on the button that leads to them
    property int sizeLabelColumns: 3 // of 12, before the sizes
    property int answerHead: px(8)
    property int answerDisc: px(6.2)

    // ---------- figures ----------
    property int figurePeriods: 5 // chips on a line
    property int figurePeriodLines: 1
    property bool figureNote: true // room for it above the foot bar
    property int figureNumber: px(26)
    property int figureRule: px(6)
    property int figureColumns: 5 // of the figures beside the large ones

    // ---------- PIN ----------
    property int lock: px(20)
    property int lockLine: px(1.9)
    property int pinGap: px(6)
    property int pinColumns: 2 // instructions beside the keypad
    property int padBottom: 0
    property int padWidth: px(96.1)
    property int padHeight: px(101.2)
    property int keyType: px(12)
    property int keySymbol: px(10)
    property int slotHeight: px(16)
    property int slotGap: px(1.6)

    // ---------- from visitors ----------
    property int wishRow: px(14)
    property int wishWords: px(8) // two lines of it
    property int givenBackRow: px(7)
    property int face: px(11)
}
