import QtQuick
import QtQuick.Layouts
import Kiosk

// One person: the role, and what is done about badge, PIN and lock. What can't be undone is asked first.
// Triggers: those of PersonRoles, PersonActions, PersonQuestion and StaffScreen.
StaffScreen {
    id: page

    readonly property PeopleViewModel people: shell.people
    readonly property bool asks: people.asks !== ""

    title: people.name

    ColumnLayout {
        anchors.fill: parent
        spacing: Geometry.gutter

        Label {
            objectName: "person.facts"
            Layout.fillWidth: true
            text: [page.people.badge, page.people.pin, page.people.locked ? qsTr("locked out") : ""].filter(part => part !== "").join(", ")
            size: Theme.lead
            wrapMode: Text.Wrap
            color: Theme.ink2
        }

        PersonRoles {
            Layout.fillWidth: true
            visible: !page.asks
            people: page.people
        }

        PersonQuestion {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: page.asks
            people: page.people
        }

        Item {
            Layout.fillHeight: true
            visible: !page.asks
        }

        PersonActions {
            Layout.fillWidth: true
            visible: !page.asks
            people: page.people
        }
    }
}
