import QtQuick
import Kiosk

// The piece as far as it is printed, the nozzle's height as a line, its name and layer below. A picture.
Rectangle {
    id: box

    required property Running running
    readonly property Piece piece: running.piece as Piece
    readonly property real bedY: height - Theme.px(Theme.small ? 9.6 : 16)
    readonly property real pad: Theme.px(Theme.small ? 2.4 : 4)

    radius: Theme.r
    color: Theme.sheet
    border.width: Theme.line
    border.color: Theme.edge
    Accessible.role: Accessible.Graphic
    Accessible.name: [piece.name, running.layer].filter(part => part !== "").join(", ")

    PiecePicture {
        id: picture

        visible: box.piece.outline !== ""
        piece: box.piece
        maxWidth: box.width * .8
        maxHeight: box.bedY - Theme.px(Theme.small ? 3 : 8)
        done: box.running.printed
        x: (box.width - width) / 2
        y: box.bedY - height
    }

    Silhouette {
        visible: !picture.visible
        kind: "printer"
        look: box.running.way === "away" ? "dashed" : "outline"
        color: Theme.edge
        size: Math.min(box.width, box.bedY) * .66
        x: (box.width - size) / 2
        y: (box.bedY - size) / 2
    }

    Rectangle {
        visible: picture.visible
        x: box.pad
        y: box.bedY
        width: parent.width - 2 * x
        height: Theme.bold
        color: Theme.ink
    }

    Rectangle {
        visible: picture.visible && box.running.way === "run"
        x: box.pad
        y: picture.y + picture.cutY - height / 2
        width: parent.width - 2 * x
        height: Theme.bold
        color: Theme.signal
    }

    Txt {
        id: name

        x: box.pad
        width: parent.width - 2 * x - (Theme.small ? 0 : layer.width + Theme.px(1))
        elide: Text.ElideRight
        anchors.bottom: Theme.small ? layer.top : parent.bottom
        anchors.bottomMargin: Theme.small ? 0 : Theme.px(2.2)
        text: box.piece.name
        b: true
        size: Theme.small ? Theme.note : Theme.body
    }

    Txt {
        id: layer

        x: Theme.small ? box.pad : parent.width - box.pad - width
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(Theme.small ? .8 : 2.2)
        text: box.running.layer
        size: Theme.small ? Theme.px(2.95) : Theme.body
        color: Theme.ink2
    }
}
