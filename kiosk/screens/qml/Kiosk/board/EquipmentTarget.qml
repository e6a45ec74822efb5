import QtQuick
import Kiosk

// What every picture of a tool on the wall has in common: its reading, its tone, its edge. Solid block + filled
// silhouette = free; wall tone + outline = away. Opens the tool's page. Triggers: as every Target.
Target {
    id: t

    required property string kind
    required property string name
    required property string status
    required property string word
    required property string first
    required property string remark
    required property real fraction
    required property string colour
    readonly property bool isFree: status === "free"
    readonly property bool broken: status === "out_of_order"
    readonly property bool reserved: status === "reserved"
    readonly property bool edged: broken || reserved
    readonly property string look: broken || status === "no_contact" ? "dashed" : isFree || reserved ? "filled" : "outline"
    readonly property color fill: isFree ? Theme.free : Theme.wall
    readonly property color fg: isFree ? Theme.freeInk : Theme.ofStatus(status)

    readonly property int statusEdge: edged ? Geometry.stateEdge : Geometry.edge

    ground: fill
    edgeWidth: isFree ? 0 : statusEdge
    edgeColor: edged ? fg : Theme.edge
}
