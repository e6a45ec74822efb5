pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// Everybody who has a badge. Triggers: each row and the button as every Target; "More" of PagedGrid; those of StaffScreen.
StaffScreen {
    id: page

    readonly property PeopleViewModel people: shell.people

    title: qsTr("People")

    ColumnLayout {
        anchors.fill: parent
        anchors.topMargin: Geometry.staff.near
        spacing: Geometry.gutter

        PagedGrid {
            id: grid

            Layout.fillWidth: true
            Layout.fillHeight: true
            columns: Geometry.staff.repairColumns
            rowHeight: Geometry.staff.induction
            rows: page.people.rows as RowModel
            delegate: StaffLine {
                size: Theme.lead
                required property string key
                required property int index

                objectName: "person." + key
                visible: grid.shows(index)
                width: grid.cellWidth
                height: grid.rowHeight
                onTriggered: page.people.choose(key)
            }
        }

        PushButton {
            objectName: "people.add"
            Layout.fillWidth: true
            Layout.preferredHeight: Geometry.staff.action
            kind: PushButton.Primary
            size: Geometry.staff.typeAction
            symbol: "plus"
            label: qsTr("Add a person")
            onTriggered: page.shell.open("add_person")
        }
    }
}
