pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// The languages of the screen, the one that is spoken marked. `tight`: there is little room. `large`: letters for names.
// Triggers: each is a PushButton.
Row {
    id: l

    required property Shell shell
    property bool large: false
    property bool tight: false
    readonly property real keyW: tight ? (Theme.small ? 15 : 17.4) : Theme.small ? 17.6 : Theme.tall ? 18 : 19

    spacing: Geometry.gutter

    Repeater {
        model: l.shell.languages

        PushButton {
            required property string modelData
            readonly property bool current: l.shell.language === modelData

            objectName: "foot.language." + modelData
            width: Geometry.px(l.keyW)
            height: l.height
            leftPadding: 0
            rightPadding: 0
            label: l.shell.languageName(modelData)
            caption: l.large ? modelData.toUpperCase() : label
            size: l.large ? Theme.largest : l.tight && Theme.small ? Geometry.px(3.45) : Theme.label
            heavy: current
            kind: current ? PushButton.Chosen : PushButton.Plain
            ground: current ? Theme.chosen : Theme.clear
            onTriggered: l.shell.speak(modelData)
        }
    }
}
