import QtQuick
import Kiosk

// A small choice on ink: outlined, and filled once it is chosen. Triggers: as every Target. Property: `chosen`.
PushButton {
    property bool chosen: false

    implicitHeight: Geometry.touchLeast
    leftPadding: Geometry.space2
    rightPadding: Geometry.space2
    size: Theme.grown(Geometry.door.faceType)
    ground: chosen ? Theme.darkInk : Theme.ink
    foreground: chosen ? Theme.ink : Theme.darkInk
    edgeWidth: Geometry.edge
    edgeColor: chosen ? Theme.darkInk : Theme.edgeOnInk
    ring: Theme.ink
    ringGap: Theme.darkInk
    Accessible.checkable: true
    Accessible.checked: chosen
}
