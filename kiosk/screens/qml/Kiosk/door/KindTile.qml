import QtQuick
import Kiosk

// A kind of equipment and how many of it are free. Opens the board.
// Triggers: as every Target, unless it is only a `reading`.
// Properties: those of the model's rows; `onGreen`, on the greeting's ground; `reading`, nothing to press.
Target {
    id: tile

    required property string kind
    required property string name
    required property string shorter
    required property int free
    required property int total
    required property string status
    required property string why
    required property string until
    required property string untilShort
    property bool onGreen: false
    property bool reading: false
    readonly property bool compact: Geometry.door.kindCompact || height < Geometry.door.kindCompactBelow
    readonly property bool any: free > 0
    readonly property string shown: any ? "free" : status
    readonly property color freeGround: onGreen ? Theme.freeInk : Theme.free
    readonly property color freePen: onGreen ? Theme.free : Theme.freeInk
    readonly property color otherGround: onGreen ? Theme.free : Theme.wall
    readonly property color otherPen: onGreen ? Theme.freeInk : Theme.ofStatus(shown)
    readonly property color pen: any ? freePen : otherPen
    readonly property int pad: Geometry.door.kindPadding

    readonly property string ends: compact ? untilShort : until

    docks: false
    enabled: !reading
    opacity: 1
    ground: any ? freeGround : otherGround
    edgeWidth: any ? 0 : Geometry.edge
    edgeColor: onGreen ? Theme.freeInk : Theme.edge

    Silhouette {
        id: silhouette

        objectName: "kind.picture." + tile.kind
        kind: tile.kind
        size: Math.min(tile.height - name.height - tile.pad * 2 - Geometry.space2, tile.width * .46)
        x: tile.pad - inset
        y: tile.pad
        look: Theme.lookOf(tile.shown)
        color: tile.pen
        cut: tile.ground
    }

    Label {
        objectName: "kind.free." + tile.kind
        visible: tile.any
        text: tile.free
        bold: true
        size: silhouette.size * Geometry.door.kindNumber
        color: tile.pen
        anchors.left: silhouette.right
        anchors.right: of.left
        horizontalAlignment: Text.AlignRight
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Geometry.panel.typeSmallest
        anchors.rightMargin: Geometry.door.kindNumberGap
        anchors.baseline: silhouette.bottom
        Accessible.ignored: true
    }

    Label {
        id: of

        visible: tile.any
        text: "/" + tile.total
        size: Theme.label
        color: tile.pen
        anchors.right: parent.right
        anchors.rightMargin: tile.pad
        anchors.baseline: silhouette.bottom
        Accessible.ignored: true
    }

    StatusMark {
        visible: !tile.any
        status: tile.shown
        color: tile.pen
        cut: tile.ground
        size: Geometry.door.kindMark
        anchors.right: parent.right
        anchors.rightMargin: tile.pad
        y: tile.compact ? tile.height - height - tile.pad * .8 : tile.pad
    }

    Label {
        id: name

        text: tile.compact ? tile.shorter : tile.name
        bold: true
        size: Geometry.door.kindName
        color: tile.pen
        x: tile.pad
        width: tile.width - tile.pad - (tile.compact && !tile.any ? Geometry.door.kindMarkRoom : Geometry.space2)
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Geometry.panel.typeSmallest
        anchors.bottom: parent.bottom
        anchors.bottomMargin: tile.pad * .7
        Accessible.ignored: true
    }

    Label {
        visible: !tile.any
        text: tile.ends === "" ? tile.why.replace(" ", "\n") : tile.why + "\n" + tile.ends
        size: Theme.tiny
        color: tile.pen
        horizontalAlignment: Text.AlignRight
        lineHeight: .92
        anchors.right: parent.right
        anchors.rightMargin: tile.pad
        y: tile.compact ? tile.pad * .6 : silhouette.y + silhouette.height - height + Geometry.space1
        width: tile.width - silhouette.x - silhouette.width - tile.pad
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Geometry.panel.typeLeast
        Accessible.ignored: true
    }
}
