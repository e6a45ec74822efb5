import QtQml
import Kiosk

// Sizes of the equipment board and its pages, with the values of a wide panel; see PanelGeometry.
TokenGroup {
    // ---------- board ----------
    property int places: 7 // tiles side by side
    property bool zoneAlone: false // a zone has its line alone
    property int zoneGap: px(5.4)
    property int lineGap: px(2.4)
    property int zoneHead: px(7.2)
    property int zoneHeadGap: px(1.6)
    property int zoneMost: px(7) // type of a zone's name and tally at most: nothing is cut off by what is above
    property int zoneLift: px(.5) // of a zone's name, above its rail
    property int longTally: px(80) // from this width the tally is spelled out
    property int headGap: px(5)
    property int title: px(14.6)
    property int titleLarge: px(19)
    property int moreLarge: px(14)
    property int lowHeadColumns: 2
    property bool lowSymbol: true // an arrow on the button for the next page in the foot
    property int lowLine: 0 // height of the line of the way out above the foot; 0: that is in the foot
    property int kindLow: px(30)
    property bool legendAlways: true // in large text, too; each tile has its word
    property int legendGap: px(5)
    property int legendMark: px(4)
    property int legendMarkGap: px(1.2)

    // ---------- tile ----------
    property int tilePadding: px(2.4)
    property int tileBare: px(24) // lower tiles do not show how far a print is
    property int tileWords: px(22.2) // room for the words below the silhouette
    property real tilePicture: .41 // most of the tile's height
    property int tileGap: px(.8)
    property int tileLineGap: px(.2)
    property int tileName: px(5.2)
    property int tileType: px(3.2)
    property int tileMark: px(3.7)
    property int tileMarkGap: px(1.1)
    property bool tileRemark: true // besides until when
    property int tileRuler: px(2.6)
    property int tileRulerBottom: px(2)
    property int tag: px(4.4)
    property int tagHeight: px(3.6)

    // ---------- card, in large text ----------
    property int cardRoomy: px(40)
    property int cardTag: px(8)
    property int cardTagHeight: px(7)
    property int cardTagRoom: px(9)
    property int cardPicture: px(21)
    property int cardMark: px(8)
    property int cardWords: px(23)

    // ---------- I have finished ----------
    property bool finishedBrief: false // on the button that leads there
    property int finishedTitleColumns: 2
    property int finishedRemark: px(1.6) // of what to do, above the lower edge of the question
    property int finishedTile: px(72) // most height of a tile
    property int finishedLeast: px(26.6)
    property int finishedPicture: px(30)
    property int finishedPadding: px(3.2)
    property int finishedBottom: px(5)
    property int finishedName: px(6.8)
    property int finishedState: px(4)
    property int finishedLow: px(30) // lower tiles do not say until when
    property int leavingColumns: 3
    property int leavingWords: px(21)
    property int leavingNumber: px(16)
    property int leavingType: px(12)
    property int leave: px(70)
    property int leaveBeside: px(54) // beside undo
    property int leaveType: px(6.2)

    // ---------- equipment page ----------
    property int pictureWidth: px(67)
    property int pictureGap: px(6)
    property int picturePad: px(4)
    property int pictureMost: px(40) // of the silhouette
    property int pictureName: px(13.6)
    property int pictureTag: px(12)
    property int pictureTagHeight: px(10)
    property int pictureLine: px(1.3)
    property int statusMark: px(5.4)
    property int statusType: px(5.2)
    property int factsTop: px(3.6)
    property bool factsInline: false // the name and the value in one line
    property int factHeight: px(12.4)
    property int factLine: px(7)
    property int headingType: px(5.4)
    property int headingGap: px(1.6)
    property int sheetIcon: px(7.6)
    property int slotNumber: px(10.8)
    property int undoDial: px(12)
    property bool lowStacked: false // within low reach the hours have room below the actions
    property int laterWidth: px(40)
    property int lowSideColumns: 1 // of the buttons beside the actions
    property int cellHeightLarge: px(20.1)
    property int pageBottom: px(1)
    property int hoursTop: px(4)
    property int hoursType: px(5.2)
    property int cellHeight: px(14)
    property bool cellStacked: false // from and to on two lines
    property int cellHour: px(7)
    property int cellMark: px(4)
    property int cellTitle: px(40) // from this width it says for what it is reserved
    property int turnWidth: px(22)
    property int rule: px(4)
    property int ruleNumbers: px(5)
    property int faultButton: px(40)
    // ---------- floor plan ----------
    property int planTop: px(4.1)
    property int planGap: px(2.8)
    property int planHeadColumns: 2
    property int planWall: px(1.3)
    property int viewWidth: px(31)
    property int pegWidth: px(23.4)
    property int pegHeight: px(22)
    property int pegLeastWidth: px(20.1)
    property int pegDrawn: px(16.5) // from this height a peg has its silhouette
    property int pegPad: px(1.8)
    property int pegPicture: px(9)
    property int pegTag: px(3.6)
    property int pegName: px(4.8)
    property int pegWord: px(3.2)
    property int pegMark: px(3.4)
    property int floorPad: px(1.9)
    property int floorHead: px(6)
    property int floorName: px(4)
    property int floorPicture: 0 // the silhouette beside a zone's name; 0: none
    property int deskPad: px(6)
    property int deskHeight: px(10.8)
    property int hereArrow: px(7.6)

    // ---------- fault report ----------
    property int faultTop: px(3)
    property int faultTitle: px(12.4)
    property int faultHeaderGap: px(5)
    property int faultHeaderBottom: px(2)
    property int faultTool: px(11)
    property int faultColumns: 2 // what happened beside what was noticed
    property int faultGap: px(7)
    property int faultRailGap: px(1.4)
    property int faultPad: px(5)
    property int faultHappened: px(7)
    property int faultHappenedLeast: px(47) // with the controls low down
    property int faultTileLeast: px(28)
    property int faultTick: px(9)
    property int faultTickWeight: px(1.5)
    property int faultPicture: px(19)
    property int faultWords: px(4.6)
    property int faultWordsLarge: px(6.2)
    property int faultWordsBottom: px(2.6)
}
