import QtQuick
import Kiosk

// A large button on a coloured ground: an edge and a word in the ground's own ink. Triggers: as every Target.
// Properties: `on`, the ground it is on; `pen`, its ink; `solid`, filled with the ink.
PushButton {
    property bool solid: false
    property color on: Theme.free
    property color pen: Theme.freeInk

    main: solid || kind === PushButton.Primary
    implicitHeight: Geometry.controls.largeButton
    size: Theme.grown(Theme.action)
    symbolSize: Theme.large ? Geometry.controls.largeButtonIconLarge : Geometry.controls.largeButtonIcon
    ground: solid ? pen : on
    foreground: solid ? on : pen
    edgeWidth: solid ? 0 : Geometry.rail
    edgeColor: pen
    ring: on
    ringGap: pen
}
