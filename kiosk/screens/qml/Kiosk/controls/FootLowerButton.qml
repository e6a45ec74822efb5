import Kiosk

// In low reach: moves a page of staff down, and at last up again (X7). Triggers: as every Target.
// Property: `lowered`, the next press moves it up.
PushButton {
    required property bool lowered

    objectName: "foot.lower"
    docks: false
    leftPadding: 0
    rightPadding: 0
    symbol: lowered ? "up" : "down"
    label: lowered ? qsTr("Move the page up again") : qsTr("Move the page down")
    caption: ""
    symbolSize: Geometry.controls.footIcon
}
