import QtQuick
import QtQuick.Layouts
import Kiosk

// One fact of a print file or a printer: an icon, the figure, what it is about.
// Properties: `symbol`, an icon of Drawings; `words`, the figure; `detail`, below it, "" for none. Not a control.
RowLayout {
    id: fact

    required property string symbol
    required property string words
    property string detail: ""

    Layout.preferredHeight: Geometry.staff.factHeight
    spacing: Geometry.staff.near

    Icon {
        name: fact.symbol
        size: Geometry.staff.symbol
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: -Geometry.space1 // the two lines belong together

        Label {
            Layout.fillWidth: true
            text: fact.words
            bold: true
            size: Theme.heading
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.note
            elide: Text.ElideRight
        }

        Label {
            Layout.fillWidth: true
            visible: text !== ""
            text: fact.detail
            size: Theme.tile
            color: Theme.ink2
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.tiny
            elide: Text.ElideRight
        }
    }
}
