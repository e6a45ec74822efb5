import Kiosk

// Opens the stories of what was made here, while there are any. Triggers: as every Target.
PushButton {
    required property Shell shell

    objectName: "start.stories"
    visible: shell.startPage.hasStories
    label: qsTr("Made here")
    symbol: Theme.large ? "" : "right"
    symbolRight: true
    size: Theme.grown(Theme.label)
    onTriggered: shell.open("stories")
}
