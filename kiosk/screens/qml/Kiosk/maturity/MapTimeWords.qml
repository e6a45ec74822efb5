import QtQuick
import QtQuick.Layouts
import Kiosk

// What stands for one time on the future map: when, the year, the thoughts. Not a control. Property: `time`.
ColumnLayout {
    id: words

    required property MapTime time

    spacing: Geometry.space1

    RowLayout {
        Layout.fillWidth: true
        Layout.fillHeight: false
        spacing: Geometry.space2

        Label {
            Layout.fillWidth: true
            text: words.time.when
            bold: true
            size: Theme.aside
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Geometry.panel.typeLeast
            Accessible.ignored: true
        }

        Label {
            text: words.time.year
            size: Theme.note
            color: Theme.ink2
            Accessible.ignored: true
        }
    }

    Label {
        visible: !words.time.isEmpty
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: 0
        text: words.time.thoughts
        size: Geometry.maturity.typeThought
        wrapMode: Text.Wrap
        fontSizeMode: Text.Fit
        minimumPixelSize: Geometry.panel.typeSmallest
        Accessible.ignored: true
    }

    Label {
        visible: words.time.more !== ""
        Layout.fillWidth: true
        text: words.time.more
        size: Theme.note
        color: Theme.ink2
        Accessible.ignored: true
    }

    Item {
        visible: words.time.isEmpty
        Layout.fillHeight: true
    }

    Icon {
        visible: words.time.isEmpty && !words.time.docked
        name: "plus"
        color: Theme.ink
        size: Geometry.controls.footIcon
        weight: Math.max(2, size / 11)
    }
}
