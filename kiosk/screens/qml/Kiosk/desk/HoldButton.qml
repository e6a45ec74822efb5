import QtQuick
import QtQuick.Templates as T
import Kiosk

// Hold to start: a ring of 60 ticks fills while it is held.
// Properties: `holdToStart`, the view model; `size`, the diameter of the ring.
// Triggers: holding a finger or Space for two seconds; Enter or a screen reader's press twice, the first only arms (X6).
// A short tap does nothing.
T.AbstractButton {
    id: b

    required property HoldToStartViewModel holdToStart
    property real size: Geometry.desk.ring
    readonly property int restEdge: enabled && !Theme.contrast ? 0 : Geometry.contrastEdge
    readonly property string words: holdToStart.armed ? qsTr("Press again to start") : qsTr("Hold to start")

    objectName: "hold"
    implicitWidth: size
    implicitHeight: size
    enabled: holdToStart.ready
    focusPolicy: Qt.TabFocus
    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: words
    Accessible.description: qsTr("Hold for two seconds, or press twice.")
    Accessible.onPressAction: holdToStart.step()
    Keys.onReturnPressed: holdToStart.step()
    Keys.onEnterPressed: holdToStart.step()
    onPressedChanged: pressed ? holdToStart.press() : holdToStart.release()

    contentItem: Item {
        Dial {
            size: b.size
            value: b.holdToStart.ticks / 60
            thick: Geometry.stateEdge
            len: .085
            on: Theme.ink
            off: Theme.tickOff
        }

        Rectangle {
            width: b.size * .78
            height: width
            radius: width / 2
            antialiasing: true
            anchors.centerIn: parent
            color: b.enabled ? Theme.signal : Theme.wall
            border.width: b.visualFocus ? Geometry.space2 : b.restEdge
            border.color: b.visualFocus ? Theme.ink : Theme.edge

            Column {
                anchors.centerIn: parent
                width: parent.width * .84
                spacing: Geometry.space2

                Label {
                    text: b.holdToStart.armed ? qsTr("Press\nagain") : qsTr("Hold\ndown")
                    bold: true
                    size: b.size * .124
                    lineHeight: .88
                    color: b.enabled ? Theme.signalInk : Theme.ink2
                    width: parent.width
                    horizontalAlignment: Text.AlignHCenter
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Theme.body
                    Accessible.ignored: true
                }

                Label {
                    visible: b.enabled
                    text: b.holdToStart.armed ? qsTr("to start") : qsTr("%1 more").arg(b.holdToStart.remaining)
                    size: b.size * .09
                    color: Theme.signalInk
                    width: parent.width
                    horizontalAlignment: Text.AlignHCenter
                    Accessible.ignored: true
                }
            }
        }
    }
}
