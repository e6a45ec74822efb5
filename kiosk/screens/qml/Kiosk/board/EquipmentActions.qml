pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// One piece of equipment in words, and the one thing that can be done: take it, give it back, or how to.
// Triggers: each button as every Target. Property: `nameRight`, what is left free beside the name.
ColumnLayout {
    id: actions

    required property Shell shell
    required property EquipmentViewModel equipment
    property int nameRight: 0
    readonly property bool claims: equipment.offer === "claim"
    readonly property bool offers: claims || equipment.offer === "return"
    readonly property bool done: equipment.done !== ""
    readonly property int buttonHeight: Panel.lowReach ? Geometry.board.actLow : Geometry.board.act
    readonly property var advice: ({
            show_pass: qsTr("Show your pass to the reader to take it."),
            return_by_pass: qsTr("Is it yours? Show your pass to give it back."),
            ask_staff: qsTr("Staff start prints. Press “Call staff”.")
        })

    component Act: PushButton {
        Layout.fillWidth: true
        Layout.preferredHeight: actions.buttonHeight
        size: Theme.grown(Geometry.board.actType)
    }

    spacing: Geometry.board.wordsGap

    EquipmentWords {
        Layout.fillWidth: true
        shell: actions.shell
        equipment: actions.equipment
        nameRight: actions.nameRight
    }

    Item {
        Layout.fillHeight: true
    }

    RowLayout {
        Layout.bottomMargin: Geometry.board.doneBottom
        visible: actions.done
        spacing: Geometry.board.statusGap

        Icon {
            name: "check"
            size: Geometry.board.doneIcon
            weight: Geometry.board.pictureLine
            color: Theme.free
        }

        Label {
            objectName: "equipment.done"
            text: actions.equipment.done === "claim" ? qsTr("It is yours now.") : qsTr("Given back. Thank you!")
            bold: true
            size: Theme.grown(Theme.title)
            color: Theme.free
        }
    }

    Label {
        objectName: "equipment.advice"
        Layout.fillWidth: true
        visible: text !== "" && !actions.done
        wrapMode: Text.Wrap
        text: actions.advice[actions.equipment.offer] ?? ""
        bold: true
        size: Theme.grown(Theme.lead)
    }

    Act {
        objectName: "equipment.act"
        visible: actions.offers && !actions.done
        kind: PushButton.Primary
        symbol: Theme.large ? "" : actions.claims ? "hand" : "undo"
        label: actions.claims ? qsTr("I take it into use") : qsTr("I give it back")
        onTriggered: actions.claims ? actions.equipment.claim() : actions.equipment.giveBack()
    }

    Act {
        objectName: "equipment.undo"
        visible: actions.done
        symbol: "undo"
        label: qsTr("Undo")
        onTriggered: actions.equipment.undo()
    }
}
