import QtQuick
import QtQuick.Layouts
import Kiosk

// Opens the office on a phone or computer: a QR code, and beside it what to do and the code to type, with its time.
// Triggers: the button for a new code, as every Target; those of StaffScreen.
StaffScreen {
    id: page

    readonly property OpenOfficeViewModel office: shell.openOffice
    readonly property int codeSize: Geometry.staff.officeCode * (Panel.largeText && Geometry.staff.officeColumns === 1 ? .8 : 1)

    title: qsTr("Open on my phone")

    GridLayout {
        anchors.fill: parent
        columns: Geometry.staff.officeColumns
        columnSpacing: Geometry.staff.columnGap
        rowSpacing: Geometry.staff.far

        OfficeCode {
            visible: page.office.code !== ""
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: page.codeSize
            Layout.preferredHeight: page.codeSize
            office: page.office
        }

        OfficeSteps {
            Layout.fillWidth: true
            Layout.fillHeight: true
            office: page.office
        }

        Item {
            id: own

            Layout.preferredHeight: Geometry.footHeight
            visible: !Geometry.staff.buttonsInFoot
        }
    }

    PushButton {
        parent: Geometry.staff.buttonsInFoot ? page.foot : own
        objectName: "openOffice.newCode"
        x: Geometry.staff.buttonsInFoot ? page.foot.nextX : 0
        height: Geometry.footHeight
        symbol: "undo"
        label: qsTr("New code")
        onTriggered: page.office.newCode()
    }
}
