import QtQuick
import QtQuick.Layouts
import Kiosk

// The spool that is about to be loaded: its disc, its name, what is left. Hidden while none is chosen.
// Properties: `load`, the view model. A picture, not a control.
ColumnLayout {
    id: chosen

    required property LoadFilamentViewModel load

    visible: load.spoolName !== ""
    spacing: 0

    SpoolDisc {
        Layout.alignment: Qt.AlignHCenter
        size: Geometry.desk.loadSpool
        swatch: chosen.load.spoolSwatch
        wound: chosen.load.spoolWound
    }

    Label {
        Layout.alignment: Qt.AlignHCenter
        Layout.maximumWidth: Geometry.desk.loadSpoolWords
        Layout.topMargin: Geometry.space2
        horizontalAlignment: Text.AlignHCenter
        text: chosen.load.spoolName
        bold: true
        size: Theme.aside
        wrapMode: Text.Wrap
    }

    Label {
        Layout.alignment: Qt.AlignHCenter
        text: chosen.load.spoolLeft
        size: Theme.note
        color: Theme.ink2
    }
}
