import QtQml
import Kiosk

// Sizes of a printer's page, with the values of a wide panel; see PanelGeometry.
TokenGroup {
    property int columns: 2 // the part beside the readings
    property real partColumns: 4 // of the 12 of the page
    property int partHeight: px(58) // upright
    property int columnGap: px(6)

    // ---------- the growing part ----------
    property int bedHeight: px(16) // below the bed: name and layer
    property int drawingTop: px(8)
    property int drawingLeast: px(13) // a drawing above a camera picture needs as much
    property int boxPadding: px(4)
    property int captionColumns: 2
    property int captionBottom: px(2.2)

    // ---------- figures ----------
    property int figuresHeight: px(26.9)
    property int percentLift: px(6) // the line of the digits begins above its frame
    property int typePercent: px(24)
    property int typePercentSign: px(11)
    property bool basisLine: true // by what the time left is known
    property int ruleHeight: px(6)
    property int ruleTicks: 100
    property int ruleTick: px(.32)
    property int markerWidth: px(.9)
    property int markerRise: px(1.6)

    // ---------- while nothing is known ----------
    property int unknownMark: px(15)
    property int unknownGap: px(4)
    property int typeUnknown: px(15.4)
    property int plugWidth: px(28)
    property int plugGap: px(5)
    property bool ruleInLarge: true // room for a rule without a value beside large text
    property string sentenceGap: " " // or a new line
    property int typeSince: px(5.2)
    property int typeUnheard: px(5.2)
    property int typeCut: px(7.6)
    property int hatchPitch: px(1.7)
    property int hatchLine: px(.26)
    property int knownEnd: px(.9)

    // ---------- messages and chart ----------
    property int messageLines: 3
    property int choiceHeight: px(16)
    property int stripHeight: px(12.2)
    property int chartLow: px(18)
    property int chartLabels: px(36)
    property int chartBase: px(5)
    property int chartTick: px(.2)
    property int targetLine: px(.25)
    property int curve: px(.6)
    property int ageMark: px(3.2)

    // ---------- heat and filament ----------
    property int heatColumns: 2 // the dial beside the actions
    property real dialColumns: 4 // of the 12 of the page
    property int heatDial: px(62)
    property int typeHeat: px(23) // what is measured
    property int heatTarget: px(1.1) // the mark of the target on the dial
    property int heatTargetLength: px(9)
    property int presetHeight: px(13)
    property int presetColumns: 6
    property int presetGap: px(3.1)
    property int heatActionHeight: px(20.1)
    property int heatOtherHeight: heatActionHeight // of what is not the action of the page
    property int heatActionColumns: 3
    property int heatSentenceLines: 2
    property int typeHeatHeading: px(8.4)
    property int typeHeatAction: px(4.8)
    property bool heatNotes: true // room for a second line on the actions
    property bool controlSpelled: true // room for all words on the button that leads there

    // ---------- controls ----------
    property int controlHeight: px(22)
    property int controlsGap: px(5)
    property int controlsBottom: px(2)
    property int stopGap: px(17.1) // from "Stop now" to whatever is beside it
    property real sideShare: .286 // of the width without the two gaps: cancel, stop
    property int disconnectHeight: px(13)
    property int typeControl: px(4.8)
    property int typePause: px(8)
    property int typeMiddle: px(6.4)
    property int typeStop: px(5.6)

    // ---------- a print that is over ----------
    property int doneGap: px(4)
    property int doneActTop: 0
    property int doneColumns: 2 // the results beside the shelf
    property real resultColumns: 7.4 // of the 12 of the page
    property real shelfColumns: 4.6
    property int doneLines: px(1)
    property int doneAcross: 2
    property int typeDoneName: px(7.6)
    property int filmTop: px(1)
    property bool filmStays: true // beside the answer, too
    property int filmHeight: px(31)
    property int filmWhy: px(21.6) // beside the reasons; 0: there is no room for it
    property int filmHoles: px(3)
    property int filmHole: px(1)
    property int filmGap: px(1.5)
    property int filmPlate: px(4.2)
    property int resultHeight: px(60)
    property int resultStacked: px(17) // from this height the mark is above the word
    property int resultPadding: px(3.2)
    property int resultMark: px(8)
    property int typeResult: px(5.2)
    property int doneTop: 0 // above the name of the part, where there is no film strip
    property int reasonColumns: 4
    property int reasonHeight: px(30)
    property int typeReason: px(4.6)
    property int shelfHeight: px(70)
    property int shelfPadding: px(4)
    property real shelfShare: .62 // of the block: its number
    property int typeShelf: px(40)
    property int typeUntil: px(4)
    property int againHeight: px(20.1)
    property real actShare: 2 // as wide as so many of the button beside it
    property int typeAgain: px(5.2)
    property int typeAct: px(6.4)
    property int doneMark: px(20)
}
