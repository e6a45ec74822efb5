pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// The name of a company whose digital map staff begin. Triggers: the button as every Target; Enter in the field, the
// keyboard, in low reach the keys of LowKeys; those of StaffScreen.
StaffScreen {
    id: page

    readonly property CompanyMapViewModel maps: shell.companyMap

    ownLow: false
    title: maps.trouble || qsTr("What is the company called?")
    Component.onCompleted: field.forceActiveFocus()

    GridLayout {
        width: parent.width
        columns: Geometry.staff.addPersonColumns
        columnSpacing: Geometry.gutter
        rowSpacing: Geometry.staff.apart

        Rectangle {
            Layout.fillWidth: true
            Layout.preferredHeight: Geometry.staff.addPersonField
            radius: Geometry.radius
            color: Theme.sheet
            border.width: Geometry.strongEdge
            border.color: page.maps.trouble === "" ? Theme.ink : Theme.broken

            TextInput {
                id: field

                objectName: "company.field"
                anchors.fill: parent
                anchors.leftMargin: Geometry.space6
                anchors.rightMargin: Geometry.space6
                verticalAlignment: TextInput.AlignVCenter
                maximumLength: 80
                font.family: Theme.family
                font.pixelSize: Theme.title
                font.bold: true
                color: Theme.ink
                selectByMouse: false
                clip: true
                text: page.maps.name
                inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
                Accessible.role: Accessible.EditableText
                Accessible.name: page.title
                onTextEdited: page.maps.type(text)
                onTextChanged: page.maps.type(text)
                onAccepted: page.maps.add()
            }
        }

        PushButton {
            objectName: "company.begin"
            Layout.fillWidth: Geometry.staff.addPersonColumns === 1
            Layout.preferredWidth: Geometry.staff.addPersonButton
            Layout.preferredHeight: Geometry.staff.addPersonField
            kind: PushButton.Primary
            size: Theme.lead
            symbol: "right"
            symbolRight: true
            label: qsTr("Begin the map")
            onTriggered: page.maps.add()
        }
    }

    LowKeys {
        field: field
        letters: qsTr("ABCDEFGHIJKLMNOPQRSTUVWXYZ") + "- &0123456789"
        capitals: LowKeys.Words
    }

    OnScreenKeyboard {
        parent: page
        shell: page.shell
        width: page.width
        y: page.contentBottom - height
    }
}
