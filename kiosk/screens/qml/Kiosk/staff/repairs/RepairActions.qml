import QtQuick
import QtQuick.Layouts
import Kiosk

// What staff do with a piece of equipment; undo of what was just done takes their place.
// Triggers: each button as every Target.
Item {
    id: actions

    required property Shell shell
    readonly property RepairsViewModel repairs: shell.repairs

    component Act: PushButton {
        Layout.fillWidth: true
        Layout.fillHeight: true
        leftPadding: Geometry.space2
        rightPadding: Geometry.space2
        size: Theme.body
    }

    implicitHeight: buttons.implicitHeight

    GridLayout {
        id: buttons

        anchors.fill: parent
        visible: actions.repairs.done === ""
        columns: Geometry.staff.repairActionColumns
        columnSpacing: Geometry.gutter
        rowSpacing: Geometry.gutter
        uniformCellWidths: true

        Act {
            objectName: "repair.stop"
            Layout.preferredHeight: Geometry.staff.action
            enabled: actions.repairs.hasSymptom
            kind: PushButton.Primary
            symbol: "warn"
            label: qsTr("Take out of use")
            onTriggered: actions.repairs.putOutOfOrder()
        }

        Act {
            objectName: "repair.let_use"
            Layout.preferredHeight: Geometry.staff.action
            visible: actions.repairs.hasFault
            label: qsTr("Works with a flaw")
            onTriggered: actions.repairs.letUse()
        }

        Act {
            objectName: "repair.repaired"
            Layout.preferredHeight: Geometry.staff.action
            visible: actions.repairs.hasFault
            symbol: "check"
            label: qsTr("Repaired")
            onTriggered: actions.repairs.markRepaired()
        }

        Act {
            objectName: "repair.take_back"
            Layout.preferredHeight: Geometry.staff.action
            visible: actions.repairs.isUsed
            symbol: "undo"
            label: qsTr("End the use")
            onTriggered: actions.repairs.takeBack()
        }
    }

    UndoBar {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: Geometry.staff.action
        visible: actions.repairs.done !== ""
        buttonName: "repair.undo"
        words: actions.repairs.done === "repaired" ? qsTr("It is repaired.") : qsTr("It is free again.")
        fraction: actions.repairs.undoFraction
        onTriggered: actions.repairs.undo()
    }
}
