import QtQuick
import QtQuick.Layouts
import Kiosk

// Undo the visit, take a pass, or be done; the pass has its own line where `columns` is 2.
// Triggers: each button as every Target.
GridLayout {
    id: buttons

    required property Shell shell
    readonly property CheckInViewModel checkIn: shell.checkIn
    readonly property bool below: columns === 2

    columns: Geometry.door.welcomeColumns
    columnSpacing: Geometry.gutter
    rowSpacing: Geometry.gutter

    // keeps its place once it is too late
    Item {
        Layout.fillWidth: true
        Layout.preferredWidth: Geometry.door.welcomeUndo
        implicitHeight: undo.implicitHeight

        LargeButton {
            id: undo

            objectName: "greeting.undo"
            anchors.fill: parent
            visible: buttons.checkIn.canUndo && !buttons.checkIn.asksHeadcount
            symbol: Theme.large ? "" : "undo"
            label: qsTr("Undo")
            onTriggered: buttons.checkIn.undo()
        }
    }

    LargeButton {
        objectName: "greeting.pass"
        Layout.row: buttons.below ? 1 : 0
        Layout.column: buttons.below ? 0 : 1
        Layout.columnSpan: buttons.below ? 2 : 1
        Layout.fillWidth: true
        Layout.preferredWidth: Theme.large ? Geometry.door.welcomePassLarge : Geometry.door.welcomePass
        symbol: "pass"
        label: qsTr("Take a pass")
        onTriggered: buttons.shell.newPass.begin(buttons.checkIn.visitId)
    }

    LargeButton {
        objectName: "greeting.ready"
        Layout.row: 0
        Layout.column: buttons.below ? 1 : 2
        Layout.fillWidth: true
        Layout.preferredWidth: Geometry.door.welcomeReady
        solid: true
        symbol: Theme.large ? "" : "check"
        label: qsTr("Done")
        onTriggered: buttons.checkIn.stay()
    }
}
