import Kiosk

// Shows the night wall. Properties: `shell`. Triggers: as every Target.
PushButton {
    required property Shell shell

    objectName: "home.night"
    symbol: "moon"
    label: qsTr("Night view")
    size: Theme.body
    onTriggered: shell.goDark()
}
