pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// The three roles, the present one filled; each says what it may. Triggers: each as every Target.
// Property: `people`, the view model.
GridLayout {
    id: roles

    required property PeopleViewModel people

    columns: Geometry.staff.roleColumns
    columnSpacing: Geometry.gutter
    rowSpacing: Geometry.gutter
    uniformCellWidths: true

    Repeater {
        model: roles.people.roles

        PushButton {
            required property string key
            required property string words
            required property string may
            required property bool chosen

            objectName: "role." + key
            Layout.fillWidth: true
            Layout.preferredHeight: Geometry.staff.role
            kind: chosen ? PushButton.Chosen : PushButton.Plain
            size: Theme.lead
            symbol: chosen ? "check" : ""
            label: words
            subtitle: may
            onTriggered: roles.people.setRole(key)
        }
    }
}
