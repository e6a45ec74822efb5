import QtQuick
import Kiosk

// Why the chosen job can't be printed on a printer, in its row. Not a control.
// Properties: `words`. Read only: `wanted`, how wide it would be in one line.
Rectangle {
    id: cannot

    required property string words
    readonly property real wanted: cross.width + 3 * Geometry.space4 + whole.width

    color: Theme.ground

    TextMetrics {
        id: whole

        font: label.font
        text: cannot.words
    }

    Icon {
        id: cross

        x: Geometry.space2
        name: "cross"
        size: Geometry.desk.typeBar
        color: Theme.ink2
        anchors.verticalCenter: parent.verticalCenter
    }

    Label {
        id: label

        x: cross.x + cross.width + Geometry.space3
        width: cannot.width - x
        height: parent.height
        verticalAlignment: Text.AlignVCenter
        text: cannot.words
        size: Theme.tiny
        color: Theme.ink2
        wrapMode: Text.Wrap
        fontSizeMode: Text.Fit
        minimumPixelSize: Geometry.panel.typeSmallest
        Accessible.ignored: true
    }
}
