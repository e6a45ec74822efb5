import QtQuick
import QtQuick.Layouts
import Kiosk

// In the place of the arrow to the reader: a warning, and what to do. Not a control.
// Properties: `words`, empty where there is no room; `toLeft`, the warning is at the left; `color`, of the warning.
RowLayout {
    id: missing

    required property string words
    required property bool toLeft
    required property color color

    layoutDirection: toLeft ? Qt.RightToLeft : Qt.LeftToRight
    spacing: Geometry.space5

    Label {
        Layout.fillWidth: true
        Layout.fillHeight: true
        text: missing.words
        wrapMode: Text.WordWrap
        fontSizeMode: Text.Fit
        minimumPixelSize: Geometry.panel.typeNote
        verticalAlignment: Text.AlignVCenter
        size: Theme.grown(Theme.lead)
        Accessible.ignored: true
    }

    Icon {
        name: "warn"
        size: missing.height
        color: missing.color
    }
}
