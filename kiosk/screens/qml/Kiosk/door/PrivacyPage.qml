import QtQuick
import Kiosk

// The privacy notice: one short screen, and a QR to the full text (P3).
Screen {
    id: s

    readonly property PrivacyNotice notice: shell.privacy
    readonly property int tagW: Theme.tall ? Theme.px(74) : span(Theme.small ? 3.6 : 4.2)

    foot.exitLabel: qsTr("Back")

    Txt {
        id: head

        x: s.m - Theme.px(.3)
        y: Theme.px(Theme.small ? 1 : 3)
        text: qsTr("Privacy")
        b: true
        size: Theme.small ? Theme.title : Theme.display
    }

    Column {
        id: words

        x: s.m
        y: head.y + head.height + Theme.px(Theme.small ? .6 : 3)
        width: Theme.tall ? s.cw : s.cw - s.tagW - Theme.px(6)
        spacing: Theme.px(Theme.small ? 1.6 : 4.4)

        Txt {
            text: qsTr("You can come in without giving anything about yourself.")
            width: parent.width
            wrapMode: Text.Wrap
            b: true
            size: Theme.wide ? Theme.px(6.2) : Theme.small ? Theme.px(4.8) : Theme.lead
        }

        Rectangle {
            width: parent.width
            height: Theme.px(.5)
            color: Theme.ink
        }

        Stored {
            size: !Theme.small ? Theme.px(4.4) : Theme.label
            width: parent.width
        }

        Txt {
            width: parent.width
            wrapMode: Text.Wrap
            color: Theme.ink2
            size: Theme.wide ? Theme.lead : Theme.small ? Theme.label : Theme.body
            text: qsTr("A visit is separated from its pass after 90 days. A pass that is not used goes after 2 years. You can have it deleted at any time: ask staff.")
        }
    }

    Rectangle {
        x: Theme.tall ? (s.width - width) / 2 : s.width - s.m - width
        y: Theme.tall ? s.bottomY - height - Theme.px(6) : words.y
        width: s.tagW
        height: code.y + code.height + full.height + Theme.px(3)
        radius: Theme.r
        color: Theme.card
        border.width: Theme.px(.5)
        border.color: Theme.ink

        Qr {
            id: code

            objectName: "privacy.qr"
            y: Theme.px(1)
            anchors.horizontalCenter: parent.horizontalCenter
            path: s.notice.qrPath
            modules: s.notice.modules
            room: parent.width - Theme.px(2)
            label: qsTr("QR code to the full privacy notice")
        }

        Txt {
            id: full

            anchors.horizontalCenter: parent.horizontalCenter
            y: code.y + code.height
            width: parent.width - Theme.px(4)
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            text: qsTr("The full text on your phone")
            color: Theme.tagInk
            b: true
        }
    }
}
