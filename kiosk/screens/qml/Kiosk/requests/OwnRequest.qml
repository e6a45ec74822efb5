import QtQuick
import QtQuick.Layouts
import Kiosk

// One own request: its number, its mark, how far it is, of what. Triggers: the button as every Target, which emits
// `withdrawn`, or `fetched` of one that waits on the shelf. Properties: those of the model's rows.
RowLayout {
    id: row

    required property string number
    required property string words
    required property string detail
    required property string status
    required property bool canWithdraw
    required property bool canFetch
    required property bool asks

    signal withdrawn
    signal fetched

    spacing: Geometry.gutter

    Rectangle {
        Layout.fillWidth: true
        Layout.fillHeight: true
        implicitHeight: parts.implicitHeight + 2 * Geometry.space1
        radius: Geometry.radius
        color: Theme.sheet
        border.width: Geometry.edge
        border.color: Theme.edge
        Accessible.role: Accessible.StaticText
        Accessible.name: [row.number, row.words, row.detail].join(", ")

        RowLayout {
            id: parts

            anchors.fill: parent
            anchors.leftMargin: Geometry.space5
            anchors.rightMargin: Geometry.space4
            spacing: Geometry.space5

            Label {
                Layout.preferredWidth: Geometry.requests.ownNumber
                text: row.number
                bold: true
                size: Theme.title
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.body
                Accessible.ignored: true
            }

            StatusMark {
                status: row.status
                size: Geometry.staff.mark
            }

            ColumnLayout {
                spacing: 0

                Label {
                    Layout.fillWidth: true
                    text: row.words
                    bold: true
                    size: Theme.lead
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Geometry.panel.typeLeast
                    Accessible.ignored: true
                }

                Label {
                    Layout.fillWidth: true
                    text: row.detail
                    size: Theme.note
                    color: Theme.ink2
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Geometry.panel.typeSmallest
                    Accessible.ignored: true
                }
            }
        }
    }

    PushButton {
        objectName: "own.withdraw." + row.number
        visible: row.canWithdraw
        Layout.preferredWidth: Geometry.requests.withdraw
        Layout.fillHeight: true
        kind: row.asks ? PushButton.Danger : PushButton.Plain
        label: row.asks ? qsTr("Withdraw %1?").arg(row.number) : qsTr("Withdraw %1").arg(row.number)
        onTriggered: row.withdrawn()
    }

    PushButton {
        objectName: "own.fetch." + row.number
        visible: row.canFetch
        Layout.preferredWidth: Geometry.requests.withdraw
        Layout.fillHeight: true
        kind: row.asks ? PushButton.Ink : PushButton.Plain
        symbol: row.asks ? "check" : ""
        label: row.asks ? qsTr("Yes, I have %1").arg(row.number) : qsTr("I took print %1").arg(row.number)
        onTriggered: row.fetched()
    }
}
