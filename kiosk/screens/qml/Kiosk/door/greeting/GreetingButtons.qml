import QtQuick
import QtQuick.Layouts
import Kiosk

// Undo the visit, bring a group, see the own data and, where there is no other room, the own prints, or be done. Triggers: each button as every Target.
// Property: `anonymous`, who came in without a pass: groups are offered elsewhere.
RowLayout {
    id: buttons

    required property Shell shell
    property bool anonymous: false
    readonly property CheckInViewModel checkIn: shell.checkIn
    readonly property OwnRequestsViewModel own: shell.ownRequests
    readonly property bool symbols: Geometry.door.offerSymbols && !Panel.largeText && !request.visible

    component Action: LargeButton {
        Layout.fillWidth: true
        Layout.preferredWidth: Geometry.touch
        implicitHeight: Panel.lowReach && !main ? Geometry.touchLeast : Geometry.controls.largeButton
        leftPadding: Geometry.space2
        rightPadding: Geometry.space2
    }

    spacing: Geometry.gutter
    uniformCellSizes: true

    // keeps its place once it is too late
    Item {
        Layout.fillWidth: true
        Layout.preferredWidth: Geometry.touch
        implicitHeight: undo.implicitHeight

        LargeButton {
            id: undo

            objectName: "greeting.undo"
            anchors.fill: parent
            implicitHeight: Panel.lowReach ? Geometry.touchLeast : Geometry.controls.largeButton
            leftPadding: Geometry.space2
            rightPadding: Geometry.space2
            visible: buttons.checkIn.canUndo && !(buttons.anonymous && buttons.checkIn.asksHeadcount)
            symbol: buttons.symbols ? "undo" : ""
            label: qsTr("Undo")
            onTriggered: buttons.checkIn.undo()
        }
    }

    Action {
        objectName: "greeting.group"
        visible: !buttons.anonymous
        symbol: buttons.symbols ? "group" : ""
        label: qsTr("Class or group")
        caption: qsTr("Group")
        onTriggered: buttons.shell.group.begin(buttons.checkIn.visitId)
    }

    Action {
        objectName: "greeting.ownData"
        visible: buttons.checkIn.hasPass && !buttons.anonymous
        symbol: buttons.symbols ? "person" : ""
        label: qsTr("Your data")
        caption: qsTr("Data")
        onTriggered: buttons.shell.ownData.begin()
    }

    Action {
        id: request

        objectName: "greeting.request"
        visible: !Geometry.door.requestAside && !buttons.anonymous && (buttons.own.offered || buttons.own.count > 0)
        label: buttons.own.line || qsTr("Ask for a print")
        caption: buttons.own.brief || qsTr("Print")
        onTriggered: buttons.own.open()
    }

    Action {
        objectName: "greeting.ready"
        main: true
        solid: true
        symbol: Panel.largeText || request.visible ? "" : "check"
        label: qsTr("Done")
        onTriggered: buttons.checkIn.ready()
    }
}
