import QtQuick
import Kiosk

// One of a few answers of staff, filled in ink when it is chosen. Triggers: as every Target. Properties: `chosen`.
PushButton {
    required property bool chosen

    kind: chosen ? PushButton.Ink : PushButton.Plain
    ring: chosen ? Theme.signal : Theme.ink
    size: Theme.body
    leftPadding: Geometry.space2
    rightPadding: Geometry.space2
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: chosen
}
