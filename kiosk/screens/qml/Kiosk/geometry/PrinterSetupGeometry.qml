import QtQml
import Kiosk

// Sizes of adding a printer and of its connection, with the values of a wide panel; see PanelGeometry.
TokenGroup {
    property int columns: 2 // of a page; upright: one
    property int columnGap: px(6)
    property int top: px(3) // from the head to the content
    property int serverColumns: 2

    // ---------- authorization ----------
    property int codeRow: 0
    property int buttonRow: 1
    property real codeColumns: 4.4 // of the 12 of the page
    property int codeCaption: px(8)
    property int captionBottom: px(1.6)
    property int stepGap: px(2.4)
    property int ruleHeight: px(6)
    property int ruleTicks: 60

    // ---------- options and fields ----------
    property int optionColumns: 3
    property int optionHeight: px(18)
    property int optionFlag: px(11)
    property int fieldFlag: px(9)
    property int flagGap: px(2.4)
    property int flagMargin: px(3) // above and below a flag in a row
    property int fieldColumns: 1
    property int fieldMost: px(18)
    property int factsTop: px(3)
    property int formTop: px(2)
    property real factsWidth: 4.6 // of the 12 of the page
    property int factColumns: 1
    property int factGap: px(4)
    property int typeAgain: px(6.4)

    // ---------- typing ----------
    property int typingTop: px(2)
    property int typingHeight: px(20.1)
    property int readyRow: 0
    property int readyRows: 1 // beside the field, or beside the hint too
    property int readyHeight: px(20.1)
    property int hintColumns: 2
    property int readyWidth: px(46)
    property int hintGap: px(1.6)
}
