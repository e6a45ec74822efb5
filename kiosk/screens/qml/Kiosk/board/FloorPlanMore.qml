import Kiosk

// Turns to the plan of the next room; there only where one plan is not enough. Triggers: as every Target.
// Property: `plan`.
PushButton {
    required property FloorPlanViewModel plan

    objectName: "plan.more"
    visible: plan.pages > 1
    symbol: "right"
    symbolRight: true
    label: qsTr("Room %1/%2").arg(plan.atPage + 1).arg(plan.pages)
    onTriggered: plan.turn()
}
