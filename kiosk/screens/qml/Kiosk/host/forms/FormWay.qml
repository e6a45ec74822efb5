import QtQuick
import QtQuick.Layouts
import Kiosk

// What a participant needs: the code that opens the form, and the language to read it in.
// Properties: `shell`; `form`, the view model. Triggers: those of LanguageButtons.
GridLayout {
    id: way

    required property Shell shell
    required property ParticipantFormViewModel form

    columns: Geometry.staff.formWayColumns
    columnSpacing: Geometry.gutter
    rowSpacing: Geometry.gutter

    Rectangle {
        Layout.preferredWidth: Geometry.staff.formCode
        Layout.preferredHeight: Geometry.staff.formCode
        radius: Geometry.radius
        color: Theme.card
        border.width: Geometry.thinLine
        border.color: Theme.edge

        QrCode {
            objectName: "form.qr"
            anchors.centerIn: parent
            path: way.form.qrPath
            modules: way.form.modules
            room: parent.width - 2 * Geometry.thinLine
            label: qsTr("The QR code that opens the form")
        }
    }

    LanguageButtons {
        Layout.fillWidth: true
        Layout.fillHeight: false
        Layout.alignment: Qt.AlignTop
        Layout.preferredHeight: Geometry.touchLeast
        Layout.minimumHeight: Geometry.touchLeast
        shell: way.shell
        tight: true
    }
}
