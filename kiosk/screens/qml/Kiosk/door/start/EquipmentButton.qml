import Kiosk

// Opens the board. Triggers: as every Target.
PushButton {
    required property Shell shell

    objectName: "start.tools"
    label: qsTr("Equipment now")
    symbol: Theme.large ? "" : "right"
    symbolRight: true
    leftPadding: 0
    rightPadding: 0
    size: Theme.grown(Theme.title)
    onTriggered: shell.open("board")
}
