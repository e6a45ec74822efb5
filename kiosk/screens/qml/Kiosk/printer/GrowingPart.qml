import QtQuick
import QtQuick.Layouts
import Kiosk

// The part as far as it is printed, the nozzle's height as a line, its name and layer below. Where a camera watches,
// its picture takes the place of the drawing, or stands beside or above it where there is room.
// Properties: `printer`, the view model. A picture, not a control.
Rectangle {
    id: box

    required property PrinterViewModel printer
    readonly property PartOutline part: printer.part
    readonly property real bedY: height - Math.max(Geometry.printer.bedHeight, caption.height + 2 * Geometry.printer.captionBottom)
    readonly property bool silent: printer.controls === "silent" // an outline only: nothing is claimed to be there
    readonly property color pen: silent ? Theme.edge : Theme.ink
    readonly property bool seen: printer.cameraImage !== ""
    readonly property bool beside: seen && width > 1.6 * height
    readonly property bool above: seen && !beside && bedY - camera.shownHeight > Geometry.printer.drawingLeast
    readonly property real drawingX: beside ? width / 2 : 0
    readonly property real drawingTop: above ? camera.shownHeight + Geometry.space4 : Geometry.printer.drawingTop

    radius: Geometry.radius
    color: silent ? Theme.clear : Theme.sheet
    border.width: Geometry.edge
    border.color: Theme.edge
    Accessible.role: Accessible.Graphic
    Accessible.name: [part.name, printer.layer].filter(words => words !== "").join(", ")

    Item {
        id: drawing

        visible: box.part.outline !== "" && (!box.seen || box.beside || box.above)
        x: box.drawingX
        width: box.width - x
        height: box.bedY

        PartPicture {
            id: picture

            part: box.part
            maxWidth: drawing.width * .8
            maxHeight: box.bedY - box.drawingTop
            done: box.silent ? 0 : box.printer.printed
            dashed: box.silent
            color: box.silent ? Theme.edge : Theme.read
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.bottom
        }

        Rectangle {
            id: bed

            x: Geometry.printer.boxPadding
            anchors.top: parent.bottom
            width: drawing.width - 2 * x
            height: Geometry.strongEdge
            color: box.pen
        }

        Rectangle {
            visible: box.printer.controls === "run"
            x: bed.x
            y: picture.y + picture.cutY - height / 2
            width: bed.width
            height: Geometry.strongEdge
            color: Theme.signal
        }
    }

    Silhouette {
        visible: !drawing.visible && !box.seen
        kind: "printer"
        look: box.silent || box.printer.controls === "away" ? Silhouette.Dashed : Silhouette.Outline
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
        width: box.beside ? box.drawingX : box.width - 2 * x
        height: box.bedY - y
    }

    GridLayout {
        id: caption

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.leftMargin: Geometry.printer.boxPadding
        anchors.rightMargin: Geometry.printer.boxPadding
        anchors.bottomMargin: Geometry.printer.captionBottom
        columns: Geometry.printer.captionColumns
        columnSpacing: Geometry.space2
        rowSpacing: 0

        Label {
            Layout.fillWidth: true
            text: box.part.name
            bold: true
            size: Theme.aside
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Geometry.panel.typeLeast
            elide: Text.ElideRight
        }

        Label {
            text: box.printer.layer
            size: Theme.aside
            color: Theme.ink2
        }
    }
}
