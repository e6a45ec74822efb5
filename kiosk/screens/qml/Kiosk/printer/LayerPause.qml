pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// A layer is chosen, and the print pauses where it begins; or that is taken back.
// Properties: `changes`, the view model. Triggers: each as every Target.
ColumnLayout {
    id: pause

    required property DuringPrintViewModel changes

    component Step: PushButton {
        property int by: 0

        objectName: "layer." + by
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.preferredHeight: Geometry.printer.presetHeight
        leftPadding: 0
        rightPadding: 0
        label: by > 0 ? "+" + by : "−" + -by
        size: Theme.heading
        onTriggered: pause.changes.change(by)
    }

    spacing: Geometry.staff.apart

    Label {
        Layout.fillWidth: true
        text: pause.changes.setLayer > 0 ? qsTr("Pause set: layer %1").arg(pause.changes.setLayer) : qsTr("Pause at layer %1").arg(pause.changes.layer)
        bold: true
        size: Geometry.printer.typeHeatHeading
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.body
    }

    Label {
        Layout.fillWidth: true
        text: pause.changes.now
        visible: text !== "" && (Geometry.printer.heatNotes || !Panel.largeText || pause.changes.setLayer === 0) // one button more
        size: Theme.aside
        color: Theme.ink2
    }

    RowLayout {
        Layout.fillHeight: false
        spacing: Geometry.printer.presetGap

        Step {
            by: -10
        }

        Step {
            by: -1
        }

        Step {
            by: 1
        }

        Step {
            by: 10
        }
    }

    Label {
        objectName: "during.sentence"
        Layout.fillWidth: true
        text: pause.changes.refusal !== "" ? pause.changes.refusal : pause.changes.sentence
        bold: pause.changes.refusal !== ""
        size: Theme.aside
        wrapMode: Text.Wrap
        maximumLineCount: 3
        elide: Text.ElideRight
    }

    Item {
        Layout.fillHeight: true
    }

    PushButton {
        objectName: "layer.set"
        Layout.fillWidth: true
        Layout.preferredHeight: Geometry.printer.heatActionHeight
        kind: PushButton.Primary
        enabled: pause.changes.mayAsk
        symbol: "pause"
        label: qsTr("Set the pause")
        size: Geometry.printer.typeHeatAction
        onTriggered: pause.changes.setPause()
    }

    PushButton {
        objectName: "layer.back"
        Layout.fillWidth: true
        Layout.topMargin: Geometry.gutter - pause.spacing
        Layout.preferredHeight: Geometry.printer.presetHeight
        visible: pause.changes.setLayer > 0
        enabled: pause.changes.mayAsk
        label: qsTr("Take the pause back")
        size: Geometry.printer.typeHeatAction
        onTriggered: pause.changes.takeBack()
    }
}
