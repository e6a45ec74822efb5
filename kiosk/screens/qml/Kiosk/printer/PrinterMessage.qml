import QtQuick
import Kiosk

// One text of PrinterMessages, in the height there is: it gets smaller, then loses its end. Not a control.
// Properties: `text`, `size`, `bold`, `color`, `maximumLineCount`; `most`, the height there is; `tight`, the page asks
// for smaller texts. Read only: `lines` and `wholeHeight` of the text at its size; `taken`, its height with a gap.
Item {
    id: part

    property real most: Infinity
    property bool tight: false
    property alias text: whole.text
    property alias size: whole.size
    property alias bold: whole.bold
    property alias color: words.color
    property alias maximumLineCount: whole.maximumLineCount
    readonly property int lines: whole.lineCount
    readonly property real wholeHeight: text === "" ? 0 : whole.implicitHeight
    readonly property real shownSize: tight ? Math.min(Theme.aside, size) : size
    readonly property real taken: visible ? implicitHeight + Geometry.staff.tight : 0

    visible: text !== "" && most >= Geometry.panel.typeSmallest * 1.4
    implicitHeight: Math.min(smaller.implicitHeight, most)

    Label {
        id: whole

        width: parent.width
        visible: false // only measured
        size: Theme.heading
        wrapMode: Text.Wrap
    }

    Label {
        id: smaller

        width: parent.width
        visible: false // only measured
        text: part.text
        bold: part.bold
        size: part.shownSize
        wrapMode: Text.Wrap
        maximumLineCount: whole.maximumLineCount
    }

    Label {
        id: words

        anchors.fill: parent
        text: part.text
        bold: part.bold
        size: part.shownSize
        fontSizeMode: smaller.implicitHeight > part.most ? Text.Fit : Text.FixedSize
        minimumPixelSize: Geometry.panel.typeSmallest
        wrapMode: Text.Wrap
        elide: Text.ElideRight
    }
}
