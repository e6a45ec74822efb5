import Kiosk

// How many print requests wait, with the way to them; hidden while none does. Properties: `shell`. Triggers: as every Target.
PushButton {
    required property Shell shell
    readonly property int waiting: shell.home.requests

    objectName: "home.requests"
    visible: waiting > 0 && shell.home.mayPrint
    symbol: "file"
    label: qsTr("Requests %1").arg(waiting)
    size: Theme.lead
    onTriggered: shell.open("requests")
}
