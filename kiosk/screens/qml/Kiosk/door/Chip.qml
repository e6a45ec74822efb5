import QtQuick
import Kiosk

// An answer that can be chosen: filled is chosen. Triggers: as every Target.
// Property: `chosen`. A choice is a mark and a tone: ink on white turns white on ink.
PushButton {
    required property bool chosen

    implicitHeight: Geometry.door.answerChip
    leftPadding: Geometry.space2
    rightPadding: Geometry.space2
    kind: chosen ? PushButton.Ink : PushButton.Plain
    ring: chosen ? Theme.signal : Theme.ink
    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: chosen
}
