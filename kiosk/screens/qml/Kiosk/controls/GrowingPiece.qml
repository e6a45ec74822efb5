import QtQuick
import Kiosk

// The piece as far as it is printed, the nozzle's height as a line, its name and layer below. A picture.
Rectangle {
    id: box

    required property Running running
    readonly property real bedY: height - Theme.px(Theme.small ? 9 : 16)
    readonly property real pad: Theme.px(Theme.small ? 2.4 : 4)

    radius: Theme.r
    color: Theme.sheet
    border.width: Theme.line
    border.color: Theme.edge
    Accessible.role: Accessible.Graphic
    Accessible.name: [running.piece, running.layer].filter(part => part !== "").join(", ")

    PiecePicture {
        id: piece

        visible: box.running.outline !== ""
        outline: box.running.outline
        widthMm: box.running.widthMm
        heightMm: box.running.heightMm
        maxWidth: box.width * .8
        maxHeight: box.bedY - Theme.px(Theme.small ? 3 : 8)
        done: box.running.fraction
        x: (box.width - width) / 2
        y: box.bedY - height
    }

    Silhouette {
        visible: !piece.visible
        kind: "printer"
        look: box.running.way === "away" ? "dashed" : "outline"
        color: Theme.edge
        size: Math.min(box.width, box.bedY) * .66
        x: (box.width - size) / 2
        y: (box.bedY - size) / 2
    }

    Rectangle {
        visible: piece.visible
        x: box.pad
        y: box.bedY
        width: parent.width - 2 * x
        height: Theme.bold
        color: Theme.ink
    }

    Rectangle {
        visible: piece.visible && box.running.way === "run"
        x: box.pad
        y: piece.y + piece.cutY - height / 2
        width: parent.width - 2 * x
        height: Theme.bold
        color: Theme.signal
    }

    Txt {
        id: name

        x: box.pad
        width: parent.width - 2 * x - layer.width - Theme.px(1)
        elide: Text.ElideRight
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(Theme.small ? 1 : 2.2)
        text: box.running.piece
        b: true
        size: Theme.small ? Theme.note : Theme.body
    }

    Txt {
        id: layer

        anchors.right: parent.right
        anchors.rightMargin: box.pad
        anchors.bottom: name.bottom
        text: box.running.layer
        size: Theme.small ? Theme.px(2.95) : Theme.body
        color: Theme.ink2
    }
}
