import QtQuick
import Kiosk

// The privacy notice: one short screen, and a QR to the full text (P3).
Page {
    id: s

    readonly property PrivacyViewModel privacy: shell.privacy
    readonly property int tagW: Theme.tall ? Geometry.px(74) : span(Theme.small ? 3.6 : 4.2)

    foot.exitLabel: qsTr("Back")

    Label {
        id: head

        x: Geometry.margin - Geometry.px(.3)
        y: Geometry.px(Theme.small ? 1 : 3)
        text: qsTr("Privacy")
        bold: true
        size: Theme.small ? Theme.title : Theme.display
    }

    Column {
        id: words

        x: Geometry.margin
        y: head.y + head.height + Geometry.px(Theme.small ? .6 : 3)
        width: Theme.tall ? s.contentWidth : s.contentWidth - s.tagW - Geometry.px(6)
        spacing: Geometry.px(Theme.small ? 1.6 : 4.4)

        Label {
            text: qsTr("You can come in without giving anything about yourself.")
            width: parent.width
            wrapMode: Text.Wrap
            bold: true
            size: Theme.wide ? Geometry.px(6.2) : Theme.small ? Geometry.px(4.8) : Theme.lead
        }

        Rectangle {
            width: parent.width
            height: Geometry.px(.5)
            color: Theme.ink
        }

        StoredFacts {
            size: !Theme.small ? Geometry.px(4.4) : Theme.label
            width: parent.width
        }

        Label {
            width: parent.width
            wrapMode: Text.Wrap
            color: Theme.ink2
            size: Theme.wide ? Theme.lead : Theme.small ? Theme.label : Theme.body
            text: qsTr("A visit is separated from its pass after 90 days. A pass that is not used goes after 2 years. You can have it deleted at any time: ask staff.")
        }
    }

    Rectangle {
        x: Theme.tall ? (s.width - width) / 2 : s.width - Geometry.margin - width
        y: Theme.tall ? s.contentBottom - height - Geometry.px(6) : words.y
        width: s.tagW
        height: code.y + code.height + full.height + Geometry.px(3)
        radius: Geometry.radius
        color: Theme.card
        border.width: Geometry.px(.5)
        border.color: Theme.ink

        QrCode {
            id: code

            objectName: "privacy.qr"
            y: Geometry.px(1)
            anchors.horizontalCenter: parent.horizontalCenter
            path: s.privacy.qrPath
            modules: s.privacy.modules
            room: parent.width - Geometry.px(2)
            label: qsTr("QR code to the full privacy notice")
        }

        Label {
            id: full

            anchors.horizontalCenter: parent.horizontalCenter
            y: code.y + code.height
            width: parent.width - Geometry.px(4)
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            text: qsTr("The full text on your phone")
            color: Theme.tagInk
            bold: true
        }
    }
}
