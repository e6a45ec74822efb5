import QtQuick
import QtQuick.Templates as T
import Kiosk

// Whatever can be pressed. Triggers: a touch or click that is released inside it; Enter, Return or Space while it has
// the keypad's focus; a screen reader's press. `label` is what a screen reader says. The focus ring shows with keys.
T.AbstractButton {
    id: t

    required property string label
    property color ring: Theme.ink
    property color ringGap: Theme.sheet

    signal triggered

    focusPolicy: Qt.TabFocus
    activeFocusOnTab: true
    implicitWidth: Math.max(Theme.touchMin, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Theme.touchMin
    opacity: enabled ? 1 : .45
    Accessible.role: Accessible.Button
    Accessible.name: label
    Accessible.focusable: true
    Accessible.onPressAction: t.triggered()
    Keys.onReturnPressed: t.triggered()
    Keys.onEnterPressed: t.triggered()
    onClicked: t.triggered()

    Rectangle {
        z: 20
        anchors.fill: parent
        visible: t.visualFocus
        radius: Theme.r
        color: Theme.clear
        border.width: Theme.px(1.1)
        border.color: t.ringGap

        Rectangle {
            anchors.fill: parent
            radius: Theme.r
            color: Theme.clear
            border.width: Theme.px(.7)
            border.color: t.ring
        }
    }
}
