import QtQuick
import Kiosk

// A large key on a coloured ground: an edge and a word in the ground's own ink. `solid`: filled.
// Triggers: as every Target.
PushButton {
    id: k

    property bool solid: false
    property color on: Theme.free // the ground that it stands on
    property color pen: Theme.freeInk

    height: Geometry.touch
    size: Theme.grown(Theme.small ? Theme.label : Theme.lead)
    symbolSize: Geometry.px(Theme.small ? 5.4 : Theme.large ? 9 : 7)
    ground: solid ? pen : on
    fg: solid ? on : pen
    edgeWidth: solid ? 0 : Geometry.px(.5)
    edgeColor: pen
    ring: on
    ringGap: pen
}
