import QtQuick
import QtQuick.Layouts
import Kiosk

// What can be done with the own data: take it along, delete it; once more asked, keep it first.
// Triggers: each button as every Target. Properties: `ownData`, the view model; `across`, side by side.
GridLayout {
    id: actions

    required property OwnDataViewModel ownData
    property bool across: false
    readonly property int buttonHeight: across ? Geometry.door.ownActionLow : Geometry.touch

    columns: across ? 3 : 1
    columnSpacing: Geometry.gutter
    rowSpacing: Geometry.gutter
    uniformCellWidths: true

    PushButton {
        objectName: "own.more"
        visible: !actions.ownData.asks && (Geometry.door.ownLogAside || actions.ownData.hasMore)
        Layout.fillWidth: true
        implicitHeight: actions.across ? actions.buttonHeight : Geometry.touchLeast
        symbol: actions.ownData.second ? "left" : "text"
        label: actions.ownData.second ? qsTr("Back") : qsTr("Read more")
        onTriggered: actions.ownData.turn()
    }

    PushButton {
        objectName: "own.take"
        visible: !actions.ownData.asks && actions.ownData.canTake
        enabled: !actions.ownData.writing
        Layout.fillWidth: true
        implicitHeight: actions.buttonHeight
        symbol: "stick"
        symbolSize: Theme.lead
        size: Theme.lead
        label: qsTr("Take along")
        subtitle: qsTr("as a file on a USB stick")
        onTriggered: actions.ownData.take()
    }

    PushButton {
        objectName: "own.delete"
        visible: !actions.ownData.asks
        Layout.fillWidth: true
        implicitHeight: actions.buttonHeight
        kind: PushButton.Danger
        edgeWidth: Geometry.stateEdge
        symbol: "trash"
        symbolSize: Theme.lead
        size: Theme.lead
        label: qsTr("Delete now")
        subtitle: qsTr("asks once more")
        onTriggered: actions.ownData.ask()
    }

    PushButton {
        objectName: "own.keep"
        visible: actions.ownData.asks
        Layout.fillWidth: true
        Layout.bottomMargin: actions.across ? 0 : Geometry.door.ownKeepGap
        implicitHeight: actions.buttonHeight
        symbol: "left"
        size: Theme.lead
        label: qsTr("Don't delete")
        onTriggered: actions.ownData.keep()
    }

    PushButton {
        objectName: "own.confirm"
        visible: actions.ownData.asks
        Layout.fillWidth: true
        implicitHeight: actions.buttonHeight
        kind: PushButton.Danger
        edgeWidth: Geometry.stateEdge
        symbol: "trash"
        size: Theme.lead
        label: qsTr("Delete for good")
        onTriggered: actions.ownData.delete()
    }
}
