import QtQuick
import Kiosk

// The piece as far as it is printed, the nozzle's height as a line, its name and layer below. Where a camera looks at
// it, its picture takes the place of the drawing, or stands beside or above it where there is room. A picture.
Rectangle {
    id: box

    required property PrinterViewModel printer
    readonly property PartOutline part: printer.part as PartOutline
    readonly property real bedY: height - Geometry.px(Theme.small ? 9.6 : 16)
    readonly property real pad: Geometry.px(Theme.small ? 2.4 : 4)
    readonly property bool seen: printer.cameraImage !== ""
    readonly property bool both: seen && width > 1.6 * height
    readonly property bool above: seen && !both && bedY - camera.shownH > Geometry.px(13)
    readonly property real drawX: both ? width / 2 : 0 // the part of the box for the drawing
    readonly property real drawW: width - drawX
    readonly property real drawH: bedY - (above ? camera.y + camera.shownH + Geometry.px(2) : Geometry.px(Theme.small ? 3 : 8))

    radius: Geometry.radius
    color: Theme.sheet
    border.width: Geometry.edge
    border.color: Theme.edge
    Accessible.role: Accessible.Graphic
    Accessible.name: [part.name, printer.layer].filter(part => part !== "").join(", ")

    PartPicture {
        id: picture

        visible: box.part.outline !== "" && (!box.seen || box.both || box.above)
        part: box.part
        maxWidth: box.drawW * .8
        maxHeight: box.drawH
        done: box.printer.printed
        x: box.drawX + (box.drawW - width) / 2
        y: box.bedY - height
    }

    Silhouette {
        visible: !picture.visible && !box.seen
        kind: "printer"
        look: box.printer.controls === "away" ? "dashed" : "outline"
        color: Theme.edge
        size: Math.min(box.width, box.bedY) * .66
        x: (box.width - size) / 2
        y: (box.bedY - size) / 2
    }

    CameraPicture {
        id: camera

        objectName: "printer.camera"
        visible: box.seen
        source: box.printer.cameraImage
        age: box.printer.cameraAge
        old: box.printer.cameraOld
        x: Geometry.edge
        y: Geometry.edge
        width: box.both ? box.drawX : box.width - 2 * x
        height: box.bedY - y
    }

    Rectangle {
        visible: picture.visible
        x: box.drawX + box.pad
        y: box.bedY
        width: box.drawW - 2 * box.pad
        height: Geometry.strongEdge
        color: Theme.ink
    }

    Rectangle {
        visible: picture.visible && box.printer.controls === "run"
        x: box.drawX + box.pad
        y: picture.y + picture.cutY - height / 2
        width: box.drawW - 2 * box.pad
        height: Geometry.strongEdge
        color: Theme.signal
    }

    Label {
        id: name

        x: box.pad
        width: parent.width - 2 * x - (Theme.small ? 0 : layer.width + Geometry.px(1))
        elide: Text.ElideRight
        anchors.bottom: Theme.small ? layer.top : parent.bottom
        anchors.bottomMargin: Theme.small ? 0 : Geometry.px(2.2)
        text: box.part.name
        bold: true
        size: Theme.small ? Theme.note : Theme.body
    }

    Label {
        id: layer

        x: Theme.small ? box.pad : parent.width - box.pad - width
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Geometry.px(Theme.small ? .8 : 2.2)
        text: box.printer.layer
        size: Theme.small ? Geometry.px(2.95) : Theme.body
        color: Theme.ink2
    }
}
