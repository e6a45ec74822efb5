pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// A name and a role; the badge comes next. Triggers: each role and the button as every Target; Enter in the field, the
// keyboard, in low reach the keys of LowKeys; those of StaffScreen.
StaffScreen {
    id: page

    readonly property AddPersonViewModel person: shell.addPerson
    readonly property bool rolesShown: Geometry.staff.addPersonRoles && !docked
    readonly property bool roleInFoot: docked && Geometry.staff.buttonsInFoot

    ownLow: false
    title: person.trouble || qsTr("Who is it?")
    Component.onCompleted: field.forceActiveFocus()

    ColumnLayout {
        width: parent.width
        spacing: Geometry.staff.apart

        GridLayout {
            Layout.fillWidth: true
            columns: Geometry.staff.addPersonColumns
            columnSpacing: Geometry.gutter
            rowSpacing: Geometry.staff.apart

            Rectangle {
                Layout.fillWidth: true
                Layout.preferredHeight: Geometry.staff.addPersonField
                radius: Geometry.radius
                color: Theme.sheet
                border.width: Geometry.strongEdge
                border.color: page.person.trouble === "" ? Theme.ink : Theme.broken

                TextInput {
                    id: field

                    objectName: "addPerson.field"
                    anchors.fill: parent
                    anchors.leftMargin: Geometry.space6
                    anchors.rightMargin: Geometry.space6
                    verticalAlignment: TextInput.AlignVCenter
                    maximumLength: 60
                    font.family: Theme.family
                    font.pixelSize: Theme.title
                    font.bold: true
                    color: Theme.ink
                    selectByMouse: false
                    clip: true
                    text: page.person.name
                    inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
                    Accessible.role: Accessible.EditableText
                    Accessible.name: page.title
                    onTextEdited: page.person.type(text)
                    onTextChanged: page.person.type(text)
                    onAccepted: page.person.add()
                }
            }

            Item {
                id: own

                visible: !page.rolesShown && !page.roleInFoot
                Layout.preferredWidth: Geometry.staff.addPersonButton
                Layout.preferredHeight: Geometry.staff.addPersonField
            }

            PushButton {
                objectName: "addPerson.add"
                Layout.fillWidth: Geometry.staff.addPersonColumns === 1
                Layout.preferredWidth: Geometry.staff.addPersonButton
                Layout.preferredHeight: Geometry.staff.addPersonField
                kind: PushButton.Primary
                size: Theme.lead
                symbol: "card"
                label: qsTr("Make a badge")
                onTriggered: page.person.add()
            }
        }

        RowLayout {
            Layout.fillWidth: true
            visible: page.rolesShown
            spacing: Geometry.gutter
            uniformCellSizes: true

            Repeater {
                model: page.person.roles

                PushButton {
                    required property string key
                    required property string words
                    required property bool chosen

                    objectName: "addPerson." + key
                    Layout.fillWidth: true
                    Layout.preferredHeight: Geometry.touchLeast
                    kind: chosen ? PushButton.Chosen : PushButton.Plain
                    size: Theme.body
                    label: words
                    onTriggered: page.person.chooseRole(key)
                }
            }
        }
    }

    PushButton {
        parent: page.roleInFoot ? page.foot : own
        objectName: "addPerson.role"
        visible: !page.rolesShown
        docks: !page.roleInFoot // as wide as it is, letters would have less room
        x: page.roleInFoot ? page.foot.nextX : 0
        width: page.roleInFoot ? implicitWidth : own.width
        height: page.roleInFoot ? Geometry.footHeight : own.height
        size: Theme.body
        symbol: "down"
        symbolRight: true
        label: qsTr("Role: %1").arg(page.person.role)
        caption: page.person.role
        onTriggered: page.person.nextRole()
    }

    LowKeys {
        field: field
        letters: qsTr("ABCDEFGHIJKLMNOPQRSTUVWXYZ") + "- "
        capitals: LowKeys.Words
    }

    OnScreenKeyboard {
        parent: page
        shell: page.shell
        width: page.width
        y: page.contentBottom - height
    }
}
