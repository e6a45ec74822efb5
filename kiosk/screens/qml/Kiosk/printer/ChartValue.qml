import QtQuick
import Kiosk

// The value at the end of a line of the temperature chart: a number, and what was measured.
// Properties: `words`, the number; `what`; `pen`, the number's colour; `low`, the chart is low; `stacked`, what was measured is below. Not a control.
Grid {
    id: value

    required property string words
    required property string what
    property color pen: Theme.ink
    property bool low: false
    property bool stacked: false

    columns: stacked ? 1 : 2
    columnSpacing: Geometry.staff.tagGap
    verticalItemAlignment: Grid.AlignBottom

    Label {
        id: number

        text: value.words
        bold: true
        size: value.low ? Theme.body : Theme.lead
        color: value.pen
    }

    Label {
        width: Math.min(implicitWidth, value.width - (value.stacked ? 0 : number.width + value.columnSpacing))
        text: value.what
        size: Theme.note
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Geometry.panel.typeLeast
        color: Theme.ink2
        lineHeight: value.stacked ? .86 : 1
    }
}
