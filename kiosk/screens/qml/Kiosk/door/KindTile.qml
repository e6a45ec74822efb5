import QtQuick
import Kiosk

// A kind of tool and how many of it are free. `onGreen`: on the greeting's ground. Opens the board.
// Triggers: as every Target, unless it is only a `reading`.
Target {
    id: t

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
    readonly property bool compact: Geometry.door.kindCompact
    readonly property bool any: free > 0
    readonly property string shown: any ? "free" : status
    readonly property color fill: any ? (onGreen ? Theme.freeInk : Theme.free) : onGreen ? Theme.free : Theme.wall
    readonly property color fg: any ? (onGreen ? Theme.free : Theme.freeInk) : onGreen ? Theme.freeInk : Theme.ofStatus(shown)
    readonly property int pad: Geometry.door.kindPadding

    enabled: !reading
    opacity: 1

    ground: fill
    edgeWidth: any ? 0 : Geometry.edge
    edgeColor: onGreen ? Theme.freeInk : Theme.edge

    Silhouette {
        id: silhouette

        kind: t.kind
        size: Math.min(t.height - name.height - t.pad * 2 - Geometry.space2, t.width * .46)
        x: t.pad - inset
        y: t.pad
        look: t.any ? "filled" : t.shown === "out_of_order" || t.shown === "no_contact" ? "dashed" : "outline"
        color: t.fg
        cut: t.fill
    }

    Label {
        visible: t.any
        text: t.free
        bold: true
        size: silhouette.size * Geometry.door.kindNumber * (t.free > 9 ? .7 : 1)
        color: t.fg
        anchors.right: of.left
        anchors.rightMargin: Geometry.door.kindNumberGap
        anchors.baseline: silhouette.bottom
        Accessible.ignored: true
    }

    Label {
        id: of

        visible: t.any
        text: "/" + t.total
        size: Theme.label
        color: t.fg
        anchors.right: parent.right
        anchors.rightMargin: t.pad
        anchors.baseline: silhouette.bottom
        Accessible.ignored: true
    }

    StatusMark {
        visible: !t.any
        status: t.shown
        color: t.fg
        cut: t.fill
        size: Geometry.door.kindMark
        anchors.right: parent.right
        anchors.rightMargin: t.pad
        y: t.compact ? t.height - height - t.pad * .8 : t.pad
    }

    Label {
        id: name

        text: t.compact ? t.shorter : t.name
        bold: true
        size: Geometry.door.kindName
        color: t.fg
        x: t.pad
        width: t.width - t.pad - (t.compact && !t.any ? Geometry.door.kindMarkRoom : Geometry.space2)
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Geometry.panel.typeLeast
        anchors.bottom: parent.bottom
        anchors.bottomMargin: t.pad * .7
        Accessible.ignored: true
    }

    Label {
        visible: !t.any
        text: t.why + "\n" + (t.compact ? t.untilShort : t.until)
        size: Theme.tiny
        color: t.fg
        horizontalAlignment: Text.AlignRight
        lineHeight: .92
        anchors.right: parent.right
        anchors.rightMargin: t.pad
        y: t.compact ? t.pad * .6 : silhouette.y + silhouette.height - height + Geometry.space1
        width: t.width - silhouette.x - silhouette.width - t.pad
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Geometry.panel.typeLeast
        Accessible.ignored: true
    }
}
