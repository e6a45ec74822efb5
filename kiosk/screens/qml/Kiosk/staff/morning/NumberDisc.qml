import QtQuick
import Kiosk

// The number of an alarm, on a strip and in the list: filled while nobody has acknowledged it. Not a control.
// Properties: `number`; `waits`.
Rectangle {
    id: disc

    required property string number
    required property bool waits

    width: Geometry.staff.disc
    height: width
    radius: width / 2
    antialiasing: true
    color: waits ? Theme.signal : Theme.sheet
    border.width: Geometry.edge
    border.color: Theme.ink
    Accessible.ignored: true

    Label {
        anchors.centerIn: parent
        text: disc.number
        bold: true
        size: Geometry.staff.typeDisc
        lineHeight: 1
        color: disc.waits ? Theme.signalInk : Theme.ink
        Accessible.ignored: true
    }
}
