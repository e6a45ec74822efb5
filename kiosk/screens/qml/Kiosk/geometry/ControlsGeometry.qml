import QtQml
import Kiosk

// Sizes of the shared controls, with the values of a wide panel; see PanelGeometry.
TokenGroup {
    // ---------- targets and buttons ----------
    property int focusGap: px(1.1)
    property int focusRing: px(.7)
    property int buttonGap: px(1.8) // between icon and word
    property int buttonStackedGap: px(.4) // the icon above the word
    property int largeButton: px(20.1)
    property int largeButtonIcon: px(7)
    property int largeButtonIconLarge: px(9) // in large text
    property int letterGroups: 0 // with low reach letters are pressed in groups; 0: each by itself
    property int dockMore: px(17) // least width of the button for the next page of the dock
    property int dockMoreSpelled: px(32) // from this width it says so in a word
    property int dockLine: px(26) // most height of a single line of controls with low reach

    // ---------- foot bar ----------
    property bool footSpelled: true // the word beside the wheelchair
    property bool footCrowded: false // with the languages there is no room for the exit
    property bool footHasPrivacy: true // room for the privacy button and the funding emblem
    property int footPadding: px(1.5) // least, beside a button's words
    property int footHelp: px(36)
    property int footHelpTight: px(36) // with the privacy button in the bar
    property int footAccess: px(39)
    property int footIcon: px(5)
    property int footExit: px(30)
    property int footPrivacy: px(19.4)
    property int footPrivacyIcon: px(4.6)
    property int footPrivacyType: px(3.2)
    property int language: px(19)
    property int languageTight: px(17.4)
    property int languageTypeTight: px(4)
    property int euFlag: px(11.4)
    property int euGap: px(2)
    property int euType: px(3.2)
    property real euLineHeight: .96
    property int euLines: 2

    // ---------- notice and warning ----------
    property int notice: px(19) // least height
    property int noticeGap: px(3.05) // to what is below it
    property bool noticeAtFoot: true // on the start page, above the foot bar: nothing to press is there
    property int noticeAir: px(6) // above and below its words together
    property int noticeIcon: px(9)
    property int warningDial: px(44)
    property int warningTick: px(.8)
    property int warningGap: px(5)
    property int warningLow: px(20.1) // height of the button with low reach
    property int warningButton: px(110)

    // ---------- drawings ----------
    property int icon: px(6)
    property int statusMark: px(4.6)
    property int silhouette: px(17)
    property int dial: px(34)
    property int dialTick: px(.5)
    property int undoBar: px(21) // what was just done, and undo of it
    property int undoDial: px(14)
    property int undoButton: px(44)
    property int ruler: px(5)
    property int rulerTick: px(.34)
    property int plateHeight: px(5.4) // the age on a camera's picture
    property int plateMark: px(3.2)
    property int plateGap: px(.8)
    property int plateEnds: px(2.4)

    // ---------- printer row ----------
    property int row: px(17)
    property bool rowBrief: false // the short detail always
    property int rowLow: px(14) // lower rows are drawn smaller
    property int rowFlag: px(2.6)
    property int rowLeft: px(5)
    property int rowRight: px(3)
    property int rowGap: px(2.6)
    property int rowPicture: px(11.2)
    property int rowMark: px(3.6)
    property int rowWordGap: px(1)
    property int rowTick: px(8)
    property int rowTickLow: px(5) // beside the name of a low row
    property int rowTickWeight: px(1.1)
    property int rowLift: px(1.3) // of the words, above the ruler
    property int rowLiftLow: px(1)
    property int rowRuler: px(2.4)
    property int rowRulerLow: px(1.7)
    property int rowRulerBottom: px(1.4)
    property int rowRulerBottomLow: px(.7)
    property int rowRulerRight: px(3)

    // ---------- on-screen keyboard ----------
    property int keyboardHeight: 740 // for a design width of 2560
    property int keyGap: px(.8)
    property int keyLetter: px(6)
    property int keySymbol: px(6.4)
    property int keyOther: px(14) // side of an alternative letter
}
