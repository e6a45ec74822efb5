pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// In low reach: moves a page of staff down, and at last up again (X7). Made while it is `active`. Triggers: as every Target;
// it emits `triggered`. Property: `lowered`, the next press moves it up.
Loader {
    id: place

    required property bool lowered

    signal triggered

    visible: active

    sourceComponent: PushButton {
        objectName: "foot.lower"
        docks: false
        leftPadding: 0
        rightPadding: 0
        symbol: place.lowered ? "up" : "down"
        label: place.lowered ? qsTr("Move the page up again") : qsTr("Move the page down")
        caption: ""
        symbolSize: Geometry.controls.footIcon
        onTriggered: place.triggered()
    }
}
