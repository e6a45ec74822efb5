import Kiosk

// Leads to the host's day. Properties: `shell`. Triggers: as every Target.
PushButton {
    required property Shell shell

    objectName: "home.day"
    symbol: "day"
    label: qsTr("The day")
    size: Theme.label
    onTriggered: shell.open("host_day")
}
