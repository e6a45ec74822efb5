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
}
