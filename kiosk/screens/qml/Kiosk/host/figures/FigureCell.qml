import QtQuick
import QtQuick.Layouts
import Kiosk

// A figure beside others: its number, its name, from how much it is known. Not a control.
// Properties: those of the model's rows.
ColumnLayout {
    id: cell

    required property string number
    required property string words
    required property string detail

    spacing: 0

    Rectangle {
        Layout.fillWidth: true
        Layout.preferredHeight: Geometry.edge
        color: Theme.edge
    }

    Label {
        Layout.fillWidth: true
        Layout.topMargin: Geometry.staff.tight
        text: cell.number
        bold: true
        size: Theme.title
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.body
        lineHeight: .9
    }

    Label {
        Layout.fillWidth: true
        text: cell.words
        bold: true
        size: Theme.body
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Geometry.panel.typeLeast
    }

    Label {
        Layout.fillWidth: true
        text: cell.detail
        size: Theme.tiny
        color: Theme.ink2
        wrapMode: Text.Wrap
        maximumLineCount: 2
        lineHeight: .9
        fontSizeMode: Text.Fit
        minimumPixelSize: Geometry.panel.typeSmallest
    }
}
