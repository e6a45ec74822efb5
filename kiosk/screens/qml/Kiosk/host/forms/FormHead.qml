import QtQuick
import QtQuick.Layouts
import Kiosk

// What to do with the code, the project's code, and which form it is. Properties: `form`, the view model.
// Triggers: each button as every Target.
ColumnLayout {
    id: head

    required property ParticipantFormViewModel form

    spacing: Geometry.staff.apart

    Label {
        objectName: "form.words"
        Layout.fillWidth: true
        wrapMode: Text.Wrap
        text: head.form.isStart ? qsTr("Scan the code with your phone. It opens the start form.") : qsTr("Scan the code with your phone. It opens the end form.")
        size: Geometry.staff.typeForm
    }

    RowLayout {
        Layout.fillWidth: true
        Layout.fillHeight: false
        spacing: Geometry.gutter

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Label {
                visible: Geometry.staff.formNamed && !Panel.largeText
                Layout.fillWidth: true
                elide: Text.ElideRight
                text: qsTr("Code of the project %1:").arg(head.form.projectName)
                size: Theme.note
                color: Theme.ink2
            }

            Label {
                objectName: "form.code"
                Layout.fillWidth: true
                text: head.form.code
                bold: true
                size: Geometry.staff.typeTitle
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.body
            }
        }

        PushButton {
            objectName: "form.project"
            visible: head.form.hasOthers
            Layout.preferredHeight: Geometry.touchLeast
            symbol: "right"
            label: qsTr("Next project")
            size: Theme.body
            onTriggered: head.form.nextProject()
        }
    }

    RowLayout {
        Layout.fillWidth: true
        Layout.fillHeight: false
        spacing: Geometry.gutter
        uniformCellSizes: true

        Chip {
            objectName: "form.start"
            Layout.fillWidth: true
            Layout.preferredHeight: Geometry.staff.formChoice
            chosen: head.form.isStart
            label: qsTr("Start form")
            Accessible.role: Accessible.RadioButton
            onTriggered: head.form.chooseForm("start")
        }

        Chip {
            objectName: "form.end"
            Layout.fillWidth: true
            Layout.preferredHeight: Geometry.staff.formChoice
            chosen: !head.form.isStart
            label: qsTr("End form")
            Accessible.role: Accessible.RadioButton
            onTriggered: head.form.chooseForm("end")
        }
    }
}
