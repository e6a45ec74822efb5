import QtQuick
import QtQuick.Layouts
import Kiosk

// A new badge, shown this once: its owner photographs it, or it is written on a stick as a card to print.
// Triggers: each button as every Target; those of StaffScreen.
StaffScreen {
    id: page

    readonly property BadgeViewModel badge: shell.badge

    title: badge.name

    GridLayout {
        anchors.fill: parent
        columns: Geometry.staff.repairParts
        columnSpacing: Geometry.staff.columnGap
        rowSpacing: Geometry.staff.apart

        QrCode {
            objectName: "badge.code"
            Layout.alignment: Qt.AlignTop | Qt.AlignHCenter
            room: Geometry.staff.badgeCode
            path: page.badge.qrPath
            modules: page.badge.modules
            label: qsTr("The new badge")
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Geometry.staff.apart

            Label {
                Layout.fillWidth: true
                text: page.badge.detail
                size: Theme.lead
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.note
                color: Theme.ink2
            }

            Label {
                Layout.fillWidth: true
                text: qsTr("Take a photo, or print the card. It is shown only now.")
                bold: true
                size: Geometry.staff.typeAction
                wrapMode: Text.Wrap
            }

            Label {
                Layout.fillWidth: true
                visible: page.badge.mayChoosePin
                text: qsTr("The first time the badge is shown, the PIN is chosen.")
                size: Theme.body
                wrapMode: Text.Wrap
            }

            Item {
                Layout.fillHeight: true
            }

            RowLayout {
                Layout.fillWidth: true
                Layout.fillHeight: false
                spacing: Geometry.gutter
                uniformCellSizes: true

                PushButton {
                    objectName: "badge.save"
                    Layout.fillWidth: true
                    Layout.preferredWidth: Geometry.touch
                    Layout.preferredHeight: Geometry.staff.action
                    enabled: !page.badge.writing
                    size: Theme.body
                    symbol: "stick"
                    label: page.badge.writing ? qsTr("Writing…") : qsTr("Card to a USB stick")
                    onTriggered: page.badge.save()
                }

                PushButton {
                    objectName: "badge.done"
                    Layout.fillWidth: true
                    Layout.preferredWidth: Geometry.touch
                    Layout.preferredHeight: Geometry.staff.action
                    kind: PushButton.Primary
                    size: Theme.body
                    symbol: "check"
                    label: qsTr("Done")
                    onTriggered: page.shell.open("people")
                }
            }
        }
    }
}
