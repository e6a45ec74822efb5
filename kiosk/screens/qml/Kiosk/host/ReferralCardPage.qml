import QtQuick
import QtQuick.Layouts
import Kiosk

// The card of a partner to whom a visitor is sent: a code to scan, the contact, and undo of what was counted.
// Triggers: UndoBar; those of StaffScreen.
StaffScreen {
    id: page

    readonly property ReferralViewModel referral: shell.referral

    ownExit: true
    title: qsTr("They can make it")
    foot.exitLabel: qsTr("Done")
    foot.exitSymbol: "check"
    onLeaving: referral.leave()

    ColumnLayout {
        anchors.fill: parent
        spacing: Geometry.staff.apart

        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            columns: Geometry.staff.officeColumns
            columnSpacing: Geometry.staff.columnGap
            rowSpacing: Geometry.staff.apart

            Rectangle {
                visible: page.referral.qrPath !== ""
                Layout.alignment: Qt.AlignTop
                Layout.preferredWidth: Geometry.staff.referralCode
                Layout.preferredHeight: Geometry.staff.referralCode
                radius: Geometry.radius
                color: Theme.card
                border.width: Geometry.thinLine
                border.color: Theme.edge

                QrCode {
                    objectName: "referral.qr"
                    anchors.centerIn: parent
                    path: page.referral.qrPath
                    modules: page.referral.modules
                    room: parent.width - 2 * Geometry.thinLine
                    label: qsTr("The QR code of the partner")
                }
            }

            ReferralContact {
                Layout.fillWidth: true
                Layout.fillHeight: false
                Layout.alignment: Qt.AlignTop
                referral: page.referral
            }

            Item {
                visible: Geometry.staff.officeColumns === 1
                Layout.fillHeight: true
            }
        }

        UndoBar {
            Layout.fillWidth: true
            Layout.preferredHeight: Geometry.staff.action
            visible: page.referral.undoWords !== ""
            buttonName: "referral.undo"
            words: page.referral.undoWords
            fraction: page.referral.undoFraction
            onTriggered: page.referral.undo()
        }
    }
}
