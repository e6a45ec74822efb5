import QtQuick
import Kiosk

// One fact of a print file: an icon, the figure, what it is about. A reading, not a control.
Item {
    id: f

    required property string symbol
    required property string words
    property string detail: ""

    height: Geometry.px(Theme.small ? 8.4 : 11)

    Icon {
        id: icon

        name: f.symbol
        size: Geometry.px(Theme.small ? 4.4 : 6)
        anchors.verticalCenter: parent.verticalCenter
    }

    Label {
        id: figure

        x: icon.width + Geometry.px(1.8)
        y: f.detail === "" ? (f.height - height) / 2 : Geometry.px(.2)
        width: f.width - x
        text: f.words
        bold: true
        size: Theme.small ? Theme.body : Theme.lead
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.note
        elide: Text.ElideRight
    }

    Label {
        x: figure.x
        y: figure.y + figure.height - Geometry.px(Theme.small ? .8 : .6)
        width: f.width - x
        text: f.detail
        size: Theme.small ? Geometry.px(2.95) : Theme.note
        color: Theme.ink2
        elide: Text.ElideRight
    }
}
