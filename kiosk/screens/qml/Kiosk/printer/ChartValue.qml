import QtQuick
import Kiosk

// The value at the end of a line of the temperature chart: a number, and what was measured.
// Properties: `words`, the number; `what`; `pen`, the number's colour; `low`, the chart is low. Not a control.
Row {
    id: value

    required property string words
    required property string what
    property color pen: Theme.ink
    property bool low: false

    spacing: Geometry.staff.tagGap

    Label {
        id: number

        text: value.words
        bold: true
        size: value.low ? Theme.body : Theme.lead
        color: value.pen
    }

    Label {
        width: Math.min(implicitWidth, value.width - number.width - value.spacing)
        text: value.what
        size: Theme.note
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Geometry.panel.typeLeast
        color: Theme.ink2
        anchors.baseline: number.baseline
    }
}
