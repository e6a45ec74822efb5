import Kiosk

// Turns to the next page of what is in use; there only where there are several. Triggers: as every Target.
PushButton {
    required property FinishedViewModel finished

    objectName: "finished.more"
    visible: finished.pages > 1
    size: Theme.grown(Theme.label)
    symbol: "right"
    symbolRight: true
    label: qsTr("Page %1/%2").arg(finished.atPage + 1).arg(finished.pages)
    onTriggered: finished.turn()
}
