import Kiosk

// Opens the privacy notice (P3). Triggers: as every Target.
PushButton {
    required property Shell shell

    objectName: "start.privacy"
    symbol: "shield"
    label: qsTr("Privacy")
    symbolSize: size
    onTriggered: shell.open("privacy")
}
