import QtQuick
import Kiosk

// One item of the day's programme, over its hours; dark while it runs, empty when it is over. Not a control.
Rectangle {
    id: bar

    required property string title
    required property real fromH
    required property real toH
    required property real wordsToH
    required property string phase
    readonly property bool live: phase === "live"
    readonly property bool over: phase === "over"
    readonly property bool covered: wordsToH < toH // in part, by one that begins before it is over
    readonly property real wordsWidth: width * (wordsToH - fromH) / (toH - fromH) - 2 * Geometry.door.dayPadding

    objectName: "day.event"
    height: Geometry.door.dayBar
    radius: Geometry.space1
    color: over ? Theme.clear : live ? Theme.ink : Theme.wall
    border.width: Geometry.edge
    border.color: live ? Theme.ground : Theme.edge // parts it from one that overlaps it

    Label {
        x: Geometry.door.dayPadding
        visible: bar.wordsWidth > size
        width: bar.wordsWidth
        height: parent.height
        verticalAlignment: Text.AlignVCenter
        wrapMode: bar.covered ? Text.Wrap : Text.WordWrap
        fontSizeMode: Text.Fit
        minimumPixelSize: Geometry.panel.typeSmallest
        lineHeight: .84
        text: bar.title
        bold: !bar.over
        size: Theme.tiny
        color: bar.live ? Theme.darkInk : bar.over ? Theme.ink2 : Theme.ink
    }
}
