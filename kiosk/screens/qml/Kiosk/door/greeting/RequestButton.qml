import QtQuick
import Kiosk

// How far the visitor's print requests are, with the way to them; without any, the way to a first one. No file is named
// (P4). Hidden where the hub takes none and nothing is under way. Property: `wanted`. Triggers: as every
// Target.
LargeButton {
    required property Shell shell
    property bool wanted: true
    readonly property OwnRequestsViewModel own: shell.ownRequests

    objectName: "greeting.request"
    visible: wanted && (own.offered || own.count > 0)
    implicitHeight: Geometry.touchLeast
    leftPadding: Geometry.space3
    rightPadding: Geometry.space3
    edgeWidth: Geometry.edge
    size: Theme.grown(Geometry.door.offerType)
    symbolSize: size * 1.2
    symbol: Panel.largeText ? "" : "file"
    label: own.count > 0 ? (own.line + " " + own.more).trim() : qsTr("Ask for a print")
    caption: Theme.large ? (own.brief || qsTr("Print")) : label
    onTriggered: own.open()
}
