import QtQuick
import QtQuick.Layouts
import Kiosk

// What can be done with the own data: take it along, delete it; once more asked, keep it first.
// Triggers: each button as every Target. Property: `ownData`, the view model.
ColumnLayout {
    id: actions

    required property OwnDataViewModel ownData
    // on the second side, in the place of taking along
    readonly property bool ofCards: ownData.second && !ownData.asks && ownData.hasCards

    spacing: Geometry.gutter

    RowLayout {
        visible: !actions.ownData.asks
        spacing: Geometry.gutter
        uniformCellSizes: true

        PushButton {
            objectName: "own.more"
            visible: !actions.ownData.asks && (Geometry.door.ownLogAside || actions.ownData.hasMore || actions.ownData.hasCards)
            Layout.fillWidth: true
            leftPadding: Geometry.space2
            rightPadding: Geometry.space2
            symbol: actions.ownData.second ? "left" : ""
            label: actions.ownData.second ? qsTr("Back") : qsTr("Read more")
            onTriggered: actions.ownData.turn()
        }

        PushButton {
            objectName: "own.changeNickname"
            visible: !actions.ownData.asks && !actions.ownData.second && actions.ownData.mayHaveNickname
            Layout.fillWidth: true
            leftPadding: Geometry.space2
            rightPadding: Geometry.space2
            label: actions.ownData.hasNickname ? qsTr("Change the nickname") : qsTr("Add a nickname")
            caption: qsTr("Nickname")
            onTriggered: actions.ownData.changeNickname()
        }
    }

    PushButton {
        objectName: "own.cards"
        visible: actions.ofCards
        Layout.fillWidth: true
        symbol: "card"
        label: qsTr("Take cards away")
        onTriggered: actions.ownData.removeCards()
    }

    PushButton {
        objectName: "own.take"
        main: true
        visible: !actions.ownData.asks && actions.ownData.canTake && !actions.ofCards
        enabled: !actions.ownData.writing
        Layout.fillWidth: true
        implicitHeight: Geometry.touch
        symbol: "stick"
        symbolSize: Theme.lead
        size: Theme.lead
        label: qsTr("Take along")
        subtitle: qsTr("as a file on a USB stick")
        onTriggered: actions.ownData.take()
    }

    PushButton {
        objectName: "own.delete"
        main: true
        visible: !actions.ownData.asks
        Layout.fillWidth: true
        implicitHeight: Geometry.touch
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
        main: true
        visible: actions.ownData.asks
        Layout.fillWidth: true
        Layout.bottomMargin: Geometry.door.ownKeepGap
        implicitHeight: Geometry.touch
        symbol: "left"
        size: Theme.lead
        label: qsTr("Don't delete")
        onTriggered: actions.ownData.keep()
    }

    PushButton {
        objectName: "own.confirm"
        main: true
        visible: actions.ownData.asks
        Layout.fillWidth: true
        implicitHeight: Geometry.touch
        kind: PushButton.Danger
        edgeWidth: Geometry.stateEdge
        symbol: "trash"
        size: Theme.lead
        label: qsTr("Delete for good")
        onTriggered: actions.ownData.delete()
    }
}
