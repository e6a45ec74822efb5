import QtQuick
import QtQuick.Layouts
import Kiosk

// What is to be done next, and below it what comes of it. Not a control.
// Properties: `queue`, the view model; `pen`, `quietPen`, the colours of both lines.
ColumnLayout {
    id: words

    required property QueueViewModel queue
    required property color pen
    required property color quietPen

    spacing: 0

    Item {
        Layout.fillHeight: true
    }

    Label {
        Layout.fillWidth: true
        text: words.queue.actionTitle
        bold: true
        size: Geometry.desk.typeNextAction
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.body
        lineHeight: .94
        color: words.pen
    }

    Label {
        Layout.fillWidth: true
        visible: text !== ""
        text: Geometry.staff.morningBrief ? words.queue.actionBrief || words.queue.actionDetail : words.queue.actionDetail
        size: Theme.aside
        wrapMode: Text.Wrap
        maximumLineCount: 2
        fontSizeMode: Text.Fit
        minimumPixelSize: Geometry.panel.typeLeast
        color: words.quietPen
    }

    Item {
        Layout.fillHeight: true
    }
}
