import QtQuick
import Kiosk

// The piece on the bed, with steel rules of millimetres for its width and its height. A picture, not a control.
Rectangle {
    id: box

    required property PrintCheckViewModel printCheck
    readonly property PartOutline part: printCheck.part as PartOutline
    readonly property real bedY: height - Geometry.px(Theme.small ? 7.4 : 10.4)
    readonly property real headroom: Geometry.px(Theme.small ? 1.8 : 4)
    readonly property real ruleW: Geometry.px(Theme.small ? 1.8 : 2.6)
    readonly property real noteSize: Theme.small ? Geometry.px(2.95) : Theme.note

    radius: Geometry.radius
    color: Theme.sheet
    border.width: Geometry.edge
    border.color: Theme.edge
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("The piece: %1 wide, %2 high").arg(printCheck.width).arg(printCheck.height)

    PartPicture {
        id: picture

        part: box.part
        maxWidth: box.width * (Theme.small ? .5 : .54)
        maxHeight: box.bedY - box.headroom
        x: box.width * .56 - width / 2
        y: box.bedY - height
    }

    Rectangle {
        x: Geometry.px(Theme.small ? 2.4 : 4)
        y: box.bedY
        width: parent.width - 2 * x
        height: Geometry.strongEdge
        color: Theme.ink
    }

    Ruler {
        id: across

        x: picture.x
        y: box.bedY + Geometry.px(1.2)
        width: picture.width
        height: box.ruleW
        to: box.part.widthMm
        minor: Math.max(1, Math.min(Math.floor(width / Geometry.px(.8)), Math.round(box.part.widthMm / 2)))
        rotation: 180
        thick: Math.max(1, Geometry.px(.2))
        off: Theme.ink2
    }

    Label {
        text: box.printCheck.width
        size: box.noteSize
        x: Math.max(Geometry.px(2), Math.min(box.width - width - Geometry.px(2), across.x + (across.width - width) / 2))
        y: across.y + across.height + Geometry.px(Theme.small ? .01 : .4)
    }

    Item {
        id: up

        x: picture.x - Geometry.px(Theme.small ? 2.4 : 4) - width / 2
        y: picture.y
        width: box.ruleW
        height: picture.height

        Ruler {
            width: up.height
            height: up.width
            anchors.centerIn: parent
            rotation: 90
            to: box.part.heightMm
            minor: Math.max(1, Math.min(Math.floor(width / Geometry.px(.8)), Math.round(box.part.heightMm / 2)))
            thick: Math.max(1, Geometry.px(.2))
            off: Theme.ink2
        }
    }

    Label {
        text: box.printCheck.height.replace("\u00a0", "\n")
        size: box.noteSize
        horizontalAlignment: Text.AlignRight
        x: up.x - Geometry.px(1.2) - width
        y: Math.min(up.y + (up.height - height) / 2, box.bedY - height)
    }
}
