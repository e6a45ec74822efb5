import QtQuick
import QtQuick.Layouts
import Kiosk

// What will happen, before a badge stops working or a person is removed. Triggers: both answers as every Target.
// Property: `people`, the view model.
ColumnLayout {
    id: question

    required property PeopleViewModel people
    readonly property bool removes: people.asks === "remove"

    spacing: Geometry.gutter

    Label {
        objectName: "person.question"
        Layout.fillWidth: true
        text: question.removes ? qsTr("Remove %1?").arg(question.people.name) : qsTr("A new badge for %1?").arg(question.people.name)
        bold: true
        size: Geometry.staff.typeQuestion
        wrapMode: Text.Wrap
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.lead
        Accessible.role: Accessible.AlertMessage
    }

    Label {
        Layout.fillWidth: true
        text: question.removes ? qsTr("Badge and PIN stop working now. The log keeps the name.") : qsTr("The old badge stops working now. The PIN stays.")
        size: Theme.lead
        wrapMode: Text.Wrap
    }

    Item {
        Layout.fillHeight: true
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Geometry.gutter
        uniformCellSizes: true

        PushButton {
            objectName: "person.keep"
            Layout.fillWidth: true
            Layout.preferredHeight: Geometry.staff.personAction
            size: Theme.lead
            symbol: "left"
            label: qsTr("No, keep")
            onTriggered: question.people.keep()
        }

        PushButton {
            objectName: "person.confirm"
            Layout.fillWidth: true
            Layout.preferredHeight: Geometry.staff.personAction
            kind: question.removes ? PushButton.Danger : PushButton.Primary
            size: Theme.lead
            symbol: question.removes ? "trash" : "card"
            label: question.removes ? qsTr("Yes, remove") : qsTr("Yes, new badge")
            onTriggered: question.people.confirm()
        }
    }
}
