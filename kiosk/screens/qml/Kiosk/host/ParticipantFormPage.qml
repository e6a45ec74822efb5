import QtQuick
import QtQuick.Layouts
import Kiosk

// The way to the authority's form for a participant, as a code to scan; beside it staff tick by number who has done it.
// Triggers: those of FormWay, FormHead, FormNumbers and StaffScreen; the button in the foot as every Target.
StaffScreen {
    id: page

    readonly property ParticipantFormViewModel form: shell.participantForm
    readonly property bool isThere: form.code !== ""

    title: form.title

    Statement {
        visible: !page.isThere
        x: 0
        width: parent.width
        titleName: "form.none"
        title: qsTr("No project has a form.")
        words: qsTr("An admin writes its address in the office, in the project.")
        symbol: "file"
    }

    GridLayout {
        anchors.fill: parent
        visible: page.isThere
        columns: Geometry.staff.officeColumns
        columnSpacing: Geometry.staff.columnGap
        rowSpacing: Geometry.staff.apart

        FormWay {
            Layout.fillWidth: false
            Layout.alignment: Qt.AlignTop
            Layout.fillHeight: false
            shell: page.shell
            form: page.form
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Geometry.gutter

            FormHead {
                Layout.fillWidth: true
                Layout.fillHeight: false
                form: page.form
            }

            FormNumbers {
                Layout.fillWidth: true
                Layout.fillHeight: true
                form: page.form
            }
        }

        Item {
            id: own

            Layout.preferredHeight: Geometry.footHeight
            visible: !Geometry.staff.buttonsInFoot
        }
    }

    PushButton {
        objectName: "form.add"
        parent: Geometry.staff.buttonsInFoot ? page.foot : own
        visible: page.isThere
        x: Geometry.staff.buttonsInFoot ? page.foot.nextX : 0
        height: Geometry.footHeight
        leftPadding: Geometry.space4
        rightPadding: leftPadding
        symbol: "plus"
        label: qsTr("New number")
        onTriggered: page.form.addParticipant()
    }
}
