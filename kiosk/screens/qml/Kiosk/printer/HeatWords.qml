import QtQuick
import QtQuick.Layouts
import Kiosk

// What is so now, or the question before a move; why something is not done; a warning while the nozzle is hot.
// Properties: `control`, the view model. Not a control.
ColumnLayout {
    id: words

    required property PrinterControlViewModel control

    spacing: Geometry.staff.tight

    Label {
        readonly property bool onOneLine: implicitWidth <= 1.35 * width // rather a little smaller

        objectName: "control.heading"
        Layout.fillWidth: true
        text: words.control.heading
        bold: true
        size: Geometry.printer.typeHeatHeading
        wrapMode: onOneLine ? Text.NoWrap : Text.Wrap
        maximumLineCount: 2
        fontSizeMode: onOneLine ? Text.HorizontalFit : Text.Fit
        minimumPixelSize: Theme.body
        elide: Text.ElideRight
        Accessible.role: Accessible.AlertMessage
    }

    Label {
        objectName: "control.sentence"
        Layout.fillWidth: true
        visible: text !== "" && words.control.refusal === ""
        text: words.control.sentence
        size: Theme.aside
        wrapMode: Text.Wrap
        maximumLineCount: Geometry.printer.heatSentenceLines
        elide: Text.ElideRight
    }

    RowLayout {
        visible: words.control.refusal !== ""
        spacing: Geometry.staff.near

        StatusMark {
            status: "out_of_order"
            size: Geometry.staff.mark
        }

        Label {
            objectName: "control.refusal"
            Layout.fillWidth: true
            text: words.control.refusal
            bold: true
            size: Theme.aside
            wrapMode: Text.Wrap
            maximumLineCount: Geometry.printer.heatSentenceLines
            elide: Text.ElideRight
            Accessible.role: Accessible.AlertMessage
        }
    }

    RowLayout {
        visible: words.control.burns
        spacing: Geometry.staff.near

        Icon {
            name: "warn"
            size: Geometry.staff.symbol
            color: Theme.signal
        }

        Label {
            Layout.fillWidth: true
            text: qsTr("The nozzle burns. Don't touch metal.")
            bold: true
            size: Theme.note
            wrapMode: Text.Wrap
        }
    }
}
