import QtQml
import Kiosk

// Sizes of the night wall, with the values of a wide panel; see PanelGeometry. Dense: words beside the instrument.
TokenGroup {
    // ---------- wall ----------
    property bool pairs: false // two tiles side by side, always dense
    property int gap: px(2.4)
    property int clock: px(17)
    property int clockTop: px(2.4)
    property int clockGap: px(5)
    property int headGap: px(1)
    property int alarmMark: px(5)
    property int alarmGap: px(1.2)
    property int tileMost: px(999) // most height of a tile
    property int emptyTop: px(8)

    // ---------- the block over a silent wall ----------
    property int blockHeight: px(46)
    property int blockColumns: 2 // how long beside what
    property int blockPadding: px(1.6)
    property int blockSide: px(4.4)
    property int blockGap: px(.6)
    property int blockApart: px(8) // how long from what
    property int headline: px(12.8)
    property int headlineLeast: px(7)
    property int todo: px(6.6)
    property int since: px(4.8)
    property int told: px(4.4)
    property int notKnown: px(5.6)
    property int lastSeen: px(4)
    property int unknownNames: px(6.6)

    // ---------- tile ----------
    property int padding: px(3)
    property int name: px(9.2)
    property int nameDense: px(7)
    property int nameGap: px(4)
    property int nameGapDense: px(1)
    property int sign: px(7.9)
    property int signDense: px(6)
    property int signGap: px(1.2)
    property real instrument: .38 // most of a dense tile's width
    property int tick: px(.42)
    property int tickDense: px(.3)
    property int word: px(6.2)
    property int wordDense: px(4.2)
    property int more: px(4.8)
    property int moreDense: px(3.6)
    property int wordLeast: px(3.2) // no word gets smaller
    property int wordsLeft: px(2.4)
    property int wordsTop: px(3.4)
    property int wordsDrop: px(1.6)
    property bool thirdLine: true
    property bool bothAges: true // room for the old age of a reading and of a picture
    property int ageMark: px(3.6)
    property int ageGap: px(.4)
    property int oldAge: px(4)
}
