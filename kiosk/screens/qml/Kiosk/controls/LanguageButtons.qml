pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// The languages of the screen, the current one marked. Triggers: each is a PushButton.
// Properties: `tight`, there is little room; `large`, two letters for a name.
RowLayout {
    id: languages

    required property Shell shell
    property bool large: false
    property bool tight: false
    readonly property real size: tight ? Geometry.controls.languageTypeTight : Theme.label

    spacing: Geometry.gutter

    Repeater {
        model: languages.shell.languages

        PushButton {
            required property string modelData
            readonly property bool current: languages.shell.language === modelData

            objectName: "foot.language." + modelData
            docks: false
            Layout.fillHeight: true
            Layout.preferredWidth: languages.tight ? Geometry.controls.languageTight : Geometry.controls.language
            leftPadding: 0
            rightPadding: 0
            label: languages.shell.languageName(modelData)
            caption: languages.large ? modelData.toUpperCase() : label
            size: languages.large ? Theme.largest : languages.size
            bold: current
            kind: current ? PushButton.Chosen : PushButton.Plain
            ground: current ? Theme.chosen : Theme.clear
            onTriggered: languages.shell.setLanguage(modelData)
        }
    }
}
