import QtQuick
import Kiosk

// "Show your pass", unlit: with the arrow towards the scanner, while the hub is closed. Not a control.
// Properties: `side`, where the scanner is; `missing`, there is none: a warning in the place of the arrow.
Item {
    id: quiet

    required property string side
    property bool missing: false
    readonly property bool toLeft: side === "left"
    readonly property string symbol: ({
            left: "left",
            right: "right",
            below: "down",
            above: "up"
        })[side]

    objectName: "start.passBlock"
    Accessible.role: Accessible.StaticText
    Accessible.name: words.text

    Rectangle {
        anchors.fill: parent
        anchors.rightMargin: quiet.side === "right" ? -Geometry.door.bleed : 0
        anchors.leftMargin: quiet.toLeft ? -Geometry.door.bleed : 0
        radius: Geometry.radius
        color: Theme.wall
        border.width: Geometry.edge
        border.color: Theme.edge
    }

    PassTag {
        id: tag

        visible: !Theme.large && !quiet.missing
        anchors.verticalCenter: parent.verticalCenter
        x: quiet.toLeft ? quiet.width - width - Geometry.space6 : Geometry.space6
        height: quiet.height * .72
        color: Theme.card
        slot: Theme.edge
    }

    Label {
        id: words

        readonly property real aside: Geometry.space6 + (tag.visible ? tag.width + Geometry.space5 : 0)
        readonly property real arrow: Geometry.door.quietArrow + 2 * Geometry.space5

        height: quiet.height
        verticalAlignment: Text.AlignVCenter
        x: quiet.toLeft ? arrow : aside
        width: quiet.width - aside - arrow
        text: quiet.missing ? qsTr("The reader does not work") : qsTr("Show your pass")
        horizontalAlignment: quiet.toLeft ? Text.AlignRight : Text.AlignLeft
        bold: true
        size: Theme.grown(Geometry.door.quietType)
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Geometry.panel.typeNote
        Accessible.ignored: true
    }

    Icon {
        name: quiet.missing ? "warn" : quiet.symbol
        size: Geometry.door.quietArrow
        weight: Geometry.door.quietArrowWeight
        anchors.verticalCenter: parent.verticalCenter
        x: quiet.toLeft ? Geometry.space5 : quiet.width - width - Geometry.space5
    }
}
