import QtQuick
import QtQuick.Layouts
import Kiosk

// What is done about a person. Triggers: each button as every Target. Property: `people`, the view model.
GridLayout {
    id: actions

    required property PeopleViewModel people

    component Action: PushButton {
        Layout.fillWidth: true
        Layout.preferredWidth: Geometry.touch
        Layout.preferredHeight: Geometry.staff.personAction
        size: Theme.body
    }

    columns: Geometry.staff.personActionColumns
    columnSpacing: Geometry.gutter
    rowSpacing: Geometry.gutter
    uniformCellWidths: true

    Action {
        objectName: "person.badge"
        symbol: "card"
        label: qsTr("New badge")
        onTriggered: actions.people.ask("badge")
    }

    Action {
        objectName: "person.pin"
        symbol: "lock"
        visible: !actions.people.locked
        label: qsTr("Allow a new PIN")
        caption: qsTr("New PIN")
        onTriggered: actions.people.allowPin()
    }

    Action {
        objectName: "person.lock"
        kind: actions.people.locked ? PushButton.Plain : PushButton.Danger
        symbol: actions.people.locked ? "enter" : "stop"
        label: actions.people.locked ? qsTr("Let in again") : qsTr("Lock out")
        onTriggered: actions.people.toggleLock()
    }

    Action {
        objectName: "person.remove"
        kind: PushButton.Danger
        symbol: "trash"
        label: qsTr("Remove")
        onTriggered: actions.people.ask("remove")
    }
}
