import QtQuick
import Kiosk

// What a tile and a card of the board have in common: the reading, the tone, the edge. A solid block with a filled
// silhouette is free; the tone of tiles with an outline is not. Opens the page of its equipment.
// Triggers: as every Target. Properties: those of the model's rows.
Target {
    id: target

    required property string kind
    required property string name
    required property string status
    required property string word
    required property string first
    required property string remark
    required property real fraction
    required property string colour
    readonly property bool isFree: status === "free"
    readonly property bool edged: status === "out_of_order" || status === "reserved"
    readonly property int look: Theme.lookOf(status)
    readonly property color pen: isFree ? Theme.freeInk : Theme.ofStatus(status)
    readonly property int statusEdge: edged ? Geometry.stateEdge : Geometry.edge

    ground: isFree ? Theme.free : Theme.wall
    edgeWidth: isFree ? 0 : statusEdge
    edgeColor: edged ? pen : Theme.edge
}
