import QtQuick
import Kiosk

// The part on the bed, with steel rules of millimetres for its width and its height.
// Properties: `printCheck`, the view model. A picture, not a control.
Rectangle {
    id: box

    required property PrintCheckViewModel printCheck
    readonly property PartOutline part: printCheck.part
    readonly property real bedY: height - Geometry.desk.bedHeight

    function ticks(lengthMm: real, length: real): int {
        return Math.max(1, Math.min(Math.floor(length / Geometry.desk.tickLeast), Math.round(lengthMm / 2)));
    }

    radius: Geometry.radius
    color: Theme.sheet
    border.width: Geometry.edge
    border.color: Theme.edge
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("The piece: %1 wide, %2 high").arg(printCheck.width).arg(printCheck.height)

    PartPicture {
        id: picture

        part: box.part
        maxWidth: box.width * Geometry.desk.partShare
        maxHeight: box.bedY - Geometry.desk.partTop
        x: box.width * .56 - width / 2
        y: box.bedY - height
    }

    Rectangle {
        x: Geometry.desk.bedMargin
        y: box.bedY
        width: parent.width - 2 * x
        height: Geometry.strongEdge
        color: Theme.ink
    }

    Ruler {
        id: across

        x: picture.x
        y: box.bedY + Geometry.desk.rulerGap
        width: picture.width
        height: Geometry.desk.rulerHeight
        to: box.part.widthMm
        minor: box.ticks(to, width)
        rotation: 180
        thick: Geometry.desk.tick
        off: Theme.ink2
    }

    Label {
        text: box.printCheck.width
        size: Theme.tile
        x: Math.max(Geometry.space4, Math.min(box.width - width - Geometry.space4, across.x + (across.width - width) / 2))
        y: across.y + across.height + Geometry.desk.rulerLabelGap
    }

    Item {
        id: up

        x: picture.x - Geometry.desk.bedMargin - width / 2
        y: picture.y
        width: Geometry.desk.rulerHeight
        height: picture.height

        Ruler {
            width: up.height
            height: up.width
            anchors.centerIn: parent
            rotation: 90
            to: box.part.heightMm
            minor: box.ticks(to, width)
            thick: Geometry.desk.tick
            off: Theme.ink2
        }
    }

    Label {
        text: box.printCheck.height.replace("\u00a0", "\n")
        size: Theme.tile
        horizontalAlignment: Text.AlignRight
        x: up.x - Geometry.desk.rulerGap - width
        y: Math.min(up.y + (up.height - height) / 2, box.bedY - height)
    }
}
