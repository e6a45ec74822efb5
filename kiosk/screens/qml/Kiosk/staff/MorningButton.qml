import Kiosk

// Shows what happened in the night. Properties: `shell`. Triggers: as every Target.
PushButton {
    required property Shell shell

    objectName: "home.morning"
    symbol: "clock"
    label: qsTr("The night")
    size: Theme.label
    onTriggered: shell.open("morning")
}
