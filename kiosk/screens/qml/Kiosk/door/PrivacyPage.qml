pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// The privacy notice: one short screen, and a QR code to the full text (P3). Triggers: those of Page.
Page {
    id: page

    readonly property PrivacyViewModel notice: shell.privacy

    foot.exitLabel: qsTr("Back")

    Label {
        id: head

        x: Geometry.margin - Geometry.opticalInset
        y: Geometry.pageTop
        text: qsTr("Privacy")
        bold: true
        size: Theme.pageTitle
    }

    GridLayout {
        x: Geometry.margin
        y: head.y + head.height + Geometry.door.privacyGap
        width: page.contentWidth
        columns: Geometry.door.privacyColumns
        columnSpacing: Geometry.space7
        rowSpacing: Geometry.door.privacyCardTop

        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            spacing: Geometry.door.privacyGap

            Label {
                Layout.fillWidth: true
                text: qsTr("You can come in without giving anything about yourself.")
                wrapMode: Text.Wrap
                bold: true
                size: Geometry.door.privacyLead
            }

            Rectangle {
                Layout.fillWidth: true
                implicitHeight: Geometry.rail
                color: Theme.ink
            }

            ColumnLayout {
                spacing: Geometry.door.privacyLine

                Repeater {
                    model: page.notice.sentences

                    RowLayout {
                        id: promise

                        required property string modelData

                        spacing: Geometry.space4

                        Icon {
                            Layout.alignment: Qt.AlignTop
                            Layout.topMargin: Geometry.door.factLift
                            name: "check"
                            color: Theme.free
                            size: Geometry.door.factIcon
                            weight: Geometry.door.factIconWeight
                        }

                        Label {
                            Layout.fillWidth: true
                            text: promise.modelData
                            wrapMode: Text.Wrap
                            size: Geometry.door.privacyType
                        }
                    }
                }
            }
        }

        Rectangle {
            Layout.alignment: Qt.AlignTop | Qt.AlignHCenter
            implicitWidth: Geometry.door.privacyCard
            implicitHeight: card.implicitHeight + 2 * Geometry.space4
            radius: Geometry.radius
            color: Theme.card
            border.width: Geometry.rail
            border.color: Theme.ink

            ColumnLayout {
                id: card

                anchors.centerIn: parent
                width: parent.width
                spacing: 0

                QrCode {
                    objectName: "privacy.qr"
                    Layout.alignment: Qt.AlignHCenter
                    path: page.notice.qrPath
                    modules: page.notice.modules
                    room: Geometry.door.privacyCard - Geometry.space4
                    label: qsTr("QR code to the full privacy notice")
                }

                Label {
                    Layout.fillWidth: true
                    Layout.leftMargin: Geometry.space4
                    Layout.rightMargin: Geometry.space4
                    horizontalAlignment: Text.AlignHCenter
                    wrapMode: Text.Wrap
                    text: qsTr("The full text on your phone")
                    color: Theme.tagInk
                    bold: true
                }
            }
        }
    }
}
