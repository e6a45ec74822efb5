import QtQuick
import QtQuick.Layouts
import Kiosk

// A large number below its name, and a rule that shows from how much it is known. Not a control.
// Properties: `title`; `tally`, beside it; `number`; `known`, in words; `share`, the same, below 0 for none.
ColumnLayout {
    id: figure

    required property string title
    required property string tally
    required property string number
    required property string known
    required property real share

    spacing: Geometry.staff.tight

    ZoneHead {
        Layout.fillWidth: true
        title: figure.title
        tally: figure.tally
    }

    Label {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: Geometry.touchLeast
        Layout.maximumHeight: Geometry.staff.figureNumber * 1.2
        text: figure.number
        bold: true
        size: Geometry.staff.figureNumber
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.title
        lineHeight: .8
        verticalAlignment: Text.AlignVCenter
    }

    Ruler {
        Layout.fillWidth: true
        Layout.preferredHeight: Geometry.staff.figureRule
        value: figure.share
    }

    Label {
        Layout.fillWidth: true
        text: figure.known
        size: Theme.body
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Geometry.panel.typeLeast
    }

    Item {
        Layout.fillHeight: true
    }
}
