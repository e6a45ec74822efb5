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
    implicitWidth: Math.max(Geometry.touchLeast, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Geometry.touchLeast
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
        radius: Geometry.radius
        color: Theme.clear
        border.width: Geometry.px(1.1)
        border.color: t.ringGap

        Rectangle {
            anchors.fill: parent
            radius: Geometry.radius
            color: Theme.clear
            border.width: Geometry.px(.7)
            border.color: t.ring
        }
    }
}
