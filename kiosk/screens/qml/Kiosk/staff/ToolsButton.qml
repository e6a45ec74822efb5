import Kiosk

// Leads to what staff need now and then. Properties: `shell`. Triggers: as every Target.
PushButton {
    required property Shell shell

    objectName: "home.tools"
    symbol: "queue"
    label: qsTr("Tools")
    size: Theme.label
    onTriggered: shell.open("tools")
}
