pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kiosk

// The base of everything that can be pressed: a plain area with an edge, a darker tone while it is held, and a focus
// ring for those who use keys.
// Triggers: a touch or click released inside it; Enter, Return or Space while it has the focus; a screen reader's press.
// Properties: `label`, its name for a screen reader; `ground`, `edgeColor`, `edgeWidth`, its area; `ring`, `ringGap`, the
// two lines of the focus ring; `docks`, with low reach it moves into the lowest part of its page (X7), see Page; `main`,
// the main action of the page, on every page of the dock.
T.AbstractButton {
    id: target

    required property string label
    property color ground: Theme.sheet
    property color edgeColor: Theme.edge
    property int edgeWidth: Geometry.edge
    property color ring: Theme.ink
    property color ringGap: Theme.sheet
    property bool docks: true
    property bool main: false

    signal triggered

    focusPolicy: Qt.TabFocus
    activeFocusOnTab: true
    implicitWidth: Math.max(Geometry.touchLeast, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Geometry.touchLeast
    opacity: enabled ? 1 : .45
    Accessible.role: Accessible.Button
    Accessible.name: label
    Accessible.focusable: true
    Accessible.onPressAction: target.triggered()
    Component.onCompleted: Panel.offer(target)
    Keys.onReturnPressed: target.triggered()
    Keys.onEnterPressed: target.triggered()
    onClicked: target.triggered()

    background: Rectangle {
        radius: Geometry.radius
        color: target.ground
        border.width: target.edgeWidth
        border.color: target.edgeColor

        Rectangle {
            anchors.fill: parent
            radius: Geometry.radius
            color: Theme.tagInk
            opacity: target.down ? .14 : 0
        }
    }

    Loader {
        z: 20
        anchors.fill: parent
        active: target.visualFocus

        sourceComponent: Rectangle {
            radius: Geometry.radius
            color: Theme.clear
            border.width: Geometry.controls.focusGap
            border.color: target.ringGap

            Rectangle {
                anchors.fill: parent
                radius: Geometry.radius
                color: Theme.clear
                border.width: Geometry.controls.focusRing
                border.color: target.ring
            }
        }
    }
}
