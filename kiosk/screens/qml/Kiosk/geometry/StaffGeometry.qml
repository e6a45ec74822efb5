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
    property int action: px(20.1) // height of an action; a small panel has less room for it

    // ---------- first page ----------
    property int alarmsHeight: px(37)
    property int sideWidth: px(74) // alarms and queue

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
}
