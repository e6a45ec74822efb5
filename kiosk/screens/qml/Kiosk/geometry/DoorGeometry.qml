import QtQml
import Kiosk

// Sizes of the door's pages, with the values of a wide panel; see PanelGeometry.
TokenGroup {
    // ---------- typing a code ----------
    property int codeTitle: px(9.6)
    property int codeField: px(20.1)
    property int codeType: px(8.8) // 24 characters with their hyphens fit
    property int codeReady: px(46)
    property int codeColumns: 2 // field and button

    // ---------- start page ----------
    property bool headBeside: true // name and hours beside the clock
    property int headTop: px(3.2)
    property int headRise: px(2.2) // of name and hours, above the clock's lower edge
    property int heroTop: px(1) // from the head to the two ways in
    property int hero: px(40) // height of the two ways in
    property int heroLow: px(26) // with everything to press low down
    property int heroLarge: px(33) // in large text
    property int heroLargeStrip: px(28)
    property int enter: px(30) // the way in without a pass, where it has its own line
    property int equipmentLow: px(17) // the button to the board, where it has its own line
    property int blockGap: px(2.6) // below the ways in
    property int blockPadding: px(6)
    property int blockTop: px(2.6)
    property int enterIcon: px(22.6)
    property int enterIconWeight: px(2.2)
    property int enterLow: px(36) // below this height the second line is one line, beside a small icon
    property int enterBottom: px(6.4)
    property int enterOneLine: px(100) // from this width the second line is one line
    property int enterWithSub: px(28) // from this height there is a second line
    property int slim: px(30) // below this height words and arrow are side by side
    property int passGap: px(4.4)
    property int passLine: px(17.4)
    property int arrow: px(4.4)
    property int tagRadius: px(.8)

    property int bleed: px(4) // of the scanner's block beyond the edge of the panel
    property int outline: px(1.2) // of the two ways in while they are outlined
    property int strip: px(15) // called numbers
    property int companyMap: px(40) // the way to a company's digital map
    property int calledName: px(30) // what a number is called to, beside its tag
    property bool stripBeside: true // notice beside the numbers
    property bool stripForDay: false // the rule of the day gives way to the strip
    property int kindCompactBelow: px(21.6) // below this height of a tile
    property int kindStrip: px(20.2)
    property int dayGapStrip: px(2.6)
    property int enterStrip: px(28)

    // ---------- start page while the hub is closed ----------
    property int shutter: px(44)
    property int shutterLarge: px(44)
    property int shutterTop: px(4)
    property int shutterBaseline: px(6.6) // of the hour, above the lower edge
    property int shutterAside: px(66) // for the week beside the words
    property int weekBottom: px(3.8)
    property int shutterDay: px(10.8)
    property int shutterHour: px(27)
    property int shutterHourLarge: px(22)
    property int week: px(60)
    property int weekRow: px(5.2)
    property int weekType: px(4)
    property int closedDayGap: px(3)
    property int closedDayColumns: 2
    property int waysColumns: 3
    property int eveningWords: px(50)
    property int quietWay: px(70) // the least width of each
    property int quiet: px(20.2)
    property int quietLarge: px(26)
    property int quietType: px(6.4)
    property int quietSub: px(2) // from the second line to the lower edge
    property int quietArrow: px(12)
    property int quietArrowWeight: px(1.5)

    // ---------- what is free, the day ----------
    property int inside: px(5) // the icon beside the number of visitors
    property int insideGap: px(1.4)
    property int kindsGap: px(.8)
    property int kindColumns: 6
    property bool kindCompact: false
    property int kind: px(24)
    property int kindPadding: px(2.4)
    property int kindName: px(3.4)
    property real kindNumber: .86 // of the silhouette
    property int kindNumberGap: px(.4)
    property int kindMark: px(6)
    property int kindMarkRoom: px(7.8)
    property int dayGap: px(3.6)
    property int dayBar: px(7.4)
    property int dayPadding: px(1.8)
    property int dayRuler: px(3.6)
    property int dayNumbers: px(5)
    property int dayNumberGap: px(.7)
    property int now: px(.8)
    property int nowDot: px(2.8)
    property int nowDotLift: px(.9)

    // ---------- greeting ----------
    property int greetingTop: px(1.6)
    property int greetingTopLarge: px(2)
    property int welcomeType: px(17)
    property int nicknameType: px(27)
    property int nicknameLeast: px(12)
    property int nicknameRise: px(4.4)
    property int greetingDial: px(10.4)
    property int greetingTick: px(.34)
    property int greetingCheck: px(.9) // stroke
    property int greetingLine: px(6) // the sentence
    property int greetingGap: px(5) // between people, purposes and buttons
    property int offer: px(12.6) // height
    property int offerLarge: px(12.4) // in large text
    property bool offerSymbols: true
    property int offerType: px(4)

    // ---------- who came along ----------
    property int companions: px(86) // width of a stepper
    property int companionsTop: px(5)
    property int companionsColumns: 1
    property int stepperColumns: 4 // words beside or above
    property int stepperWords: 1 // columns
    property int stepperNumber: px(18)
    property int stepperType: px(14)
    property int stepperTitle: px(6)
    property bool stepperSub: true
    property int stepIcon: px(9)
    property int groupType: px(40)

    // ---------- what for ----------
    property int purposeColumns: 5
    property int purposesShown: 10
    property int purposeShape: px(10.6)
    property int purposeLeft: px(2.2)
    property int purposeGap: px(1.9)
    property int purposeType: px(4)
    property int purposeMost: px(21) // height of a tile
    property int purposeMostPage: px(38)
    property int purposeShapePage: px(15)
    property int purposeTypePage: px(6.2)
    property bool purposeButtonLarge: true // without a pass, in large text
    property int purposesGap: px(1.4)
    property int purposeTitle: px(5.2)

    // ---------- class or group ----------
    property int groupTitle: px(10.4)
    property bool groupHasTitle: true
    property int groupNumber: px(17.6)
    property int groupRise: px(2.8)
    property int padWidth: px(87)
    property int padGap: px(8)
    property int padKey: px(12)
    property int padSymbol: px(10)
    property int padWord: px(4)
    property int padHeight: px(58) // where the pad is above the choices
    property int answerChip: px(12.6)
    property int chipType: px(4.2)
    property int chipTypeLarge: px(6.2)
    property int chipTitle: px(4)
    property int chipTitleGap: px(1)
    property int chipsGap: px(1)
    property int originColumns: 3
    property int groupMain: px(7)

    // ---------- day pass ----------
    property int dayPassCard: px(82)
    property int dayPassCardHeight: px(104)
    property int dayPassTop: px(3)
    property int dayPassTitle: px(10.4)
    property int dayPassFact: px(14)
    property bool dayPassFactMore: true // a second line
    property int dayPassFactType: px(4.6)
    property int dayPassIcon: px(7.4)
    property int dayPassIconGap: px(3.4)
    property int dayPassLife: px(6)
    property int dayPassAnswer: px(22)
    property bool dayPassReassures: true
    property int dayPassUntil: px(6.6)

    // ---------- questions ----------
    property int questionName: px(46)
    property int questionColumns: 5
    property int questionChip: px(13.6)
    property int askType: px(5.2)
    property bool questionStateBelow: true
    property int questionsTitle: px(12)
    property int questionsMain: px(20.1)

    // ---------- farewell, one large sentence ----------
    property int farewellTop: px(9.6)
    property int farewellTitleDrop: px(2.4) // below the dial's upper edge
    property int farewellType: px(17)
    property int farewellColumns: 2
    property int tripColumns: 3
    property int tripAnswer: px(20.1)
    property int farewellIcon: px(1.8) // stroke
    property int farewellButtonsTop: px(66)
    property int farewellButton: px(34)

    // ---------- goodbye ----------
    property int goodbyeTop: px(5)
    property int goodbyeHead: px(26) // from the top to the questions
    property int goodbyeType: px(16)
    property int goodbyeGap: px(6.8) // between faces and wishes
    property int stillHere: px(62)
    property int stillHereType: px(5.2)
    property int undoDial: px(20)
    property int goodbyeRise: px(1.9) // the title is nearer to its neighbours than its line is high
    property int undoTick: px(.34)
    property int inkHeading: px(14.2)
    property int questionType: px(7.6)
    property int face: px(20)
    property int faceTile: px(27)
    property int faceTileHeight: px(44)
    property int faceType: px(4)
    property int faceGap: px(5) // below its word
    property int promise: px(5.2)
    property int chip: px(13)
    property bool chipsAlike: true // all as wide as the longest word
    property int wish: px(80)
    property int wishLeast: px(41) // width with low reach
    property int wishHeight: px(15.2)
    property int storyColumns: 2 // picture beside the text
    property int wishColumns: 2 // on the page of all wishes
    property int wishMark: px(5)
    property int wishMarkWeight: px(.9)
    property int tally: px(2.8)
    property int tallyPitch: px(1.36)
    property int tallyTick: px(.5)

    // ---------- one large sentence ----------
    property int statementTop: px(9.6)
    property int statementType: px(17)
    property bool statementOneLine: false // no room for a second line above the button
    property int statementIcon: px(40)
    property int statementIconWeight: px(3)
    property int callButton: px(44)
    property int calledButton: px(30)
    property int callType: px(10.8)
    property int startAgain: px(40)
    property int linkButton: px(27) // yes and no

    // ---------- accessibility ----------
    property int comfortColumns: 2
    property int comforts: px(90) // most height of all choices
    property int comfortsGap: px(3)
    property int choiceLeast: px(72) // longer words are on two lines
    property int choicePad: px(4)
    property int comfortIcon: px(10)
    property int comfortType: px(5.2)
    property int comfortMark: px(5)
    property int comfortMarkWeight: px(.8)

    // ---------- privacy ----------
    property int privacyColumns: 2
    property int privacyCard: px(69)
    property int privacyCardTop: px(8) // below the words
    property bool requestAside: true // beside the sentence, else among the buttons
    property int requestButton: px(46) // on the greeting
    property int privacyGap: px(4)
    property int privacyLead: px(6.2)
    property int privacyType: px(4.5)
    property int privacyLine: px(2) // between two sentences
    property int factIcon: px(4.6)
    property int factIconWeight: px(.75)
    property int factLift: px(.3)
    property int factGap: px(2)

    // ---------- own data ----------
    property int ownColumns: 2 // what is stored, what can be done
    property int ownColumnGap: px(6.8)
    property int ownSide: px(56)
    property int ownAsideDrop: px(6) // of the line beside the title
    property bool ownAsideBeside: true // on the title's line
    property int ownWordsDrop: px(1)
    property bool ownSideWords: true // beside what is stored
    property int ownWordsType: px(5.2)
    property real ownName: 7.1 // of the em of its words
    property real ownWords: 9.9
    property real ownWordsWide: 19
    property int ownRows: 6 // so many are as high as drawn; more share the same height
    property int ownTwoLines: px(9.4) // from this height a row says below its rule when it goes
    property real ownCompactRule: .62 // of the width, where it says so beside the rule
    property int ownBeside: px(18) // least room for that
    property int ownRule: px(4.4)
    property int ownRuleLeast: px(1.2)
    property int ownKeepGap: px(6) // beside the gap of all
    property bool ownLogAside: false // the view log is on the second page

    // ---------- new pass, nickname ----------
    property int newPassTop: px(3)
    property int newPassType: px(11)
    property bool adviceLarge: true // a second line in large text
    property int card: px(82)
    property int cardHeight: px(104)
    property int cardLow: px(86) // with low reach
    property int cardSlot: px(22)
    property int cardSlotHeight: px(4.4)
    property int cardSlotTop: px(4.4)
    property int cardFoot: px(12) // below the code
    property int cardCode: px(9)
    property bool cardName: true
    property int sideButtonLarge: px(14)
    property bool sideSymbols: true
    property int keepButton: px(22)
    property int keepType: px(6.4)
    property int nicknameColumns: 2
    property int nicknameTop: px(3)
    property int nicknameGap: px(3)
    property int nicknameField: px(20.1)
    property int nicknameButton: px(46)
    property bool nicknameHint: true // room for a line of advice
}
