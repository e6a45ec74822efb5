import QtQuick
import QtQuick.Layouts
import Kiosk

// Opens the office on a phone or computer: a QR code, and beside it what to do and the code to type, with its time.
// Triggers: those of OfficeSteps and of StaffScreen.
StaffScreen {
    id: page

    readonly property OpenOfficeViewModel office: shell.openOffice

    title: qsTr("Open on my phone")

    GridLayout {
        anchors.fill: parent
        columns: Geometry.staff.officeColumns
        columnSpacing: Geometry.staff.columnGap
        rowSpacing: Geometry.staff.far

        OfficeCode {
            visible: page.office.code !== ""
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: Geometry.staff.officeCode
            Layout.preferredHeight: Geometry.staff.officeCode
            office: page.office
        }

        OfficeSteps {
            Layout.fillWidth: true
            Layout.fillHeight: true
            office: page.office
        }
    }
}
