pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// The usual temperatures by material, one of which is chosen. Properties: `control`, the view model.
// Triggers: each as every Target.
GridLayout {
    id: presets

    required property PrinterControlViewModel control

    columns: Geometry.printer.presetColumns
    columnSpacing: Geometry.printer.presetGap
    rowSpacing: Geometry.printer.presetGap
    uniformCellWidths: true

    Repeater {
        model: presets.control.presets

        PushButton {
            required property string key
            required property string heat
            required property bool chosen

            objectName: "preset." + key
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.preferredHeight: Geometry.printer.presetHeight
            leftPadding: Geometry.space2
            rightPadding: Geometry.space2
            kind: chosen ? PushButton.Chosen : PushButton.Plain
            label: key
            subtitle: heat
            Accessible.role: Accessible.RadioButton
            Accessible.checked: chosen
            onTriggered: presets.control.chooseMaterial(key)
        }
    }
}
