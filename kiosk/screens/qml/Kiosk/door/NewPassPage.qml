import QtQuick
import Kiosk

// A new pass as a tag on the wall, to photograph. Stored only when its owner says so.
Page {
    id: s

    readonly property NewPassViewModel newPass: shell.newPass
    readonly property int rx: Theme.tall ? Geometry.margin : column(5) + Geometry.px(3)
    readonly property int rw: width - Geometry.margin - rx
    readonly property int ry: Theme.tall ? tag.y + tag.height + Geometry.px(2.4) : Geometry.px(Theme.small ? 1.6 : 3)
    readonly property real halfW: Theme.large ? rw : (rw - Geometry.gutter) / 2
    readonly property int halfH: Theme.large ? Geometry.px(14) : Geometry.touchLeast
    readonly property int goH: Geometry.px(Theme.small ? 20.1 : 22)

    foot.main: true
    foot.exitLabel: qsTr("Cancel")
    foot.exitSymbol: "cross"
    onLeaving: newPass.cancel()

    Rectangle {
        id: tag

        x: Geometry.margin
        y: Geometry.px(Theme.small ? 3.6 : 5)
        width: Theme.tall ? Geometry.px(82) : s.span(5)
        height: Theme.tall ? Geometry.px(104) : s.contentBottom - y
        radius: Geometry.radius
        color: Theme.card
        border.width: Geometry.px(.5)
        border.color: Theme.ink

        Rectangle {
            id: slot

            width: Geometry.px(22)
            height: Geometry.px(Theme.small ? 3.2 : 4.4)
            radius: height / 2
            color: Theme.ground
            border.width: Geometry.px(.5)
            border.color: Theme.ink
            anchors.horizontalCenter: parent.horizontalCenter
            y: Geometry.px(Theme.small ? 2 : 4.4)
        }

        QrCode {
            id: qr

            objectName: "pass.qr"
            path: s.newPass.qrPath
            modules: s.newPass.modules
            room: Math.min(tag.width - 2 * Geometry.px(1), tag.height - slot.y - slot.height - Geometry.px(Theme.small ? 5 : 12))
            label: qsTr("The QR code of your new pass")
            anchors.horizontalCenter: parent.horizontalCenter
            y: slot.y + slot.height
        }

        Label {
            id: code

            visible: !Theme.large
            x: qr.x + 4 * qr.cell
            width: qr.side
            y: qr.y + qr.height // below the quiet zone
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Geometry.px(2.4)
            text: s.newPass.codeWords
            bold: true
            size: Geometry.px(9)
            font.letterSpacing: 1
            color: Theme.tagInk
        }

        Label {
            visible: !Theme.small && !Theme.large
            x: code.x
            y: code.y + code.contentHeight + Geometry.px(.8)
            text: s.newPass.nickname || s.shell.hubName
            color: Theme.tagInk
        }
    }

    Label {
        id: head

        x: s.rx
        y: s.ry
        width: s.rw
        fontSizeMode: Theme.large ? Text.FixedSize : Text.HorizontalFit
        wrapMode: Theme.large ? Text.Wrap : Text.NoWrap
        minimumPixelSize: Theme.lead
        text: qsTr("Take a picture of the pass")
        bold: true
        size: Geometry.px(Theme.small ? 7.4 : 11)
    }

    Label {
        id: sub

        x: s.rx
        y: head.y + head.height + Geometry.px(.4)
        width: s.rw
        wrapMode: Text.Wrap
        text: qsTr("A picture on your phone will do.\nNext time you show it to the reader.").split("\n", Theme.large ? 1 : 2).join("\n")
        size: Theme.grown(Theme.small ? Theme.body : Theme.lead)
        color: Theme.ink2
    }

    Rectangle {
        id: rail

        visible: Theme.wide && !Panel.largeText
        x: s.rx
        y: sub.y + sub.height + Geometry.px(5)
        width: s.rw
        height: Geometry.px(.5)
        color: Theme.ink
    }

    StoredFacts {
        visible: rail.visible
        x: s.rx
        y: rail.y + Geometry.px(3)
        width: s.rw
    }

    PushButton {
        objectName: "pass.nickname"
        x: s.rx
        y: go.y - (height + Geometry.gutter) * (Theme.large ? 2 : 1)
        width: s.halfW
        height: s.halfH
        leftPadding: 0
        rightPadding: 0
        size: Theme.grown(Theme.label)
        symbol: Theme.small || Theme.large ? "" : "person"
        label: s.newPass.nickname || qsTr("Add a nickname")
        onTriggered: s.shell.open("nickname")
    }

    PushButton {
        objectName: "pass.privacy"
        x: s.rx + s.rw - width
        y: go.y - height - Geometry.gutter
        width: s.halfW
        height: s.halfH
        leftPadding: 0
        rightPadding: 0
        size: Theme.grown(Theme.label)
        symbol: Theme.small || Theme.large ? "" : "shield"
        label: qsTr("What is stored")
        onTriggered: s.shell.open("privacy")
    }

    PushButton {
        id: go

        objectName: "pass.keep"
        x: s.rx
        width: s.rw
        height: s.goH
        y: s.contentBottom - height
        kind: PushButton.Primary
        label: qsTr("Picture taken, come in")
        caption: Theme.large ? qsTr("Come in") : label
        symbol: "enter"
        symbolRight: true
        size: Theme.grown(Geometry.px(Theme.small ? 4.8 : 6.4))
        onTriggered: s.newPass.keep()
    }
}
