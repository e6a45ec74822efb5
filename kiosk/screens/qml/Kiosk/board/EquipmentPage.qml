import QtQuick
import Kiosk

// One tool, large: what it is doing, and the one thing that can be done: take it, give it back, or how to.
Page {
    id: s

    readonly property EquipmentViewModel equipment: shell.equipmentPage
    readonly property bool isFree: equipment.status === "free"
    readonly property color fill: isFree ? Theme.free : Theme.wall
    readonly property color fg: isFree ? Theme.freeInk : Theme.ofStatus(equipment.status)
    readonly property bool away: equipment.status === "out_of_order" || equipment.status === "no_contact"
    readonly property int actH: Geometry.px(!Theme.small ? 22 : Panel.lowReach ? 18 : 20.1)
    readonly property int across: Theme.large ? 4 : 5
    readonly property int rx: Theme.tall ? Geometry.margin : column(across) + Geometry.px(3)
    readonly property int rw: width - Geometry.margin - rx
    readonly property var advice: ({
            show_pass: qsTr("Show your pass to the reader to take it."),
            return_by_pass: qsTr("Is it yours? Show your pass to give it back."),
            ask_staff: qsTr("Staff start prints. Press “Call staff”.")
        })

    exitY: words.y
    foot.main: true
    foot.exitLabel: qsTr("Tools")
    foot.exitSymbol: "left"

    Rectangle {
        id: peg

        x: Geometry.margin
        y: Geometry.px(Theme.small ? 3.6 : 5)
        width: Theme.tall ? s.contentWidth : s.span(s.across)
        height: Theme.tall ? Geometry.px(88) : s.contentBottom - y
        radius: Geometry.radius
        color: s.fill
        border.width: s.isFree ? 0 : Geometry.px(.6)
        border.color: s.equipment.status === "in_use" ? Theme.edge : s.fg

        ColourTag {
            colour: s.equipment.colour
            anchors.right: parent.right
            anchors.rightMargin: Geometry.px(6)
            width: Geometry.px(12)
            height: Geometry.px(10)
        }

        Silhouette {
            kind: s.equipment.kind
            size: Math.min(parent.width, parent.height) * .72
            anchors.centerIn: parent
            weight: Geometry.px(1.3)
            look: s.away ? "dashed" : s.isFree || s.equipment.status === "reserved" ? "filled" : "outline"
            color: s.fg
            cut: s.fill
        }
    }

    Column {
        id: words

        x: s.rx
        y: Theme.tall ? peg.y + peg.height + Geometry.px(4) : Geometry.px(Theme.small ? 1.6 : 3)
        width: s.rw
        spacing: Geometry.px(Theme.small ? .6 : 1.4)

        Label {
            objectName: "equipment.name"
            text: s.equipment.name
            width: parent.width - (Theme.tall ? Geometry.px(36) : 0)
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.title
            bold: true
            size: Geometry.px(Theme.small ? 13 : 20)
            lineHeight: .9
        }

        Label {
            visible: !(Theme.large && s.equipment.offer === "ask_staff")
            text: s.equipment.kindWord
            size: Theme.grown(Theme.lead)
            color: Theme.ink2
        }

        Item {
            width: 1
            height: Geometry.px(Theme.small ? 1 : 3)
        }

        Row {
            spacing: Geometry.px(2.4)

            StatusMark {
                status: s.equipment.status
                size: Geometry.px(Theme.small ? 6.6 : 8.6)
                anchors.verticalCenter: parent.verticalCenter
            }

            Label {
                objectName: "equipment.status"
                text: s.equipment.word
                bold: true
                size: Theme.grown(Theme.title)
                color: Theme.ofStatus(s.equipment.status)
            }
        }

        Label {
            visible: text !== ""
            text: [s.equipment.first, s.equipment.second].filter(part => part !== "").join(", ")
            width: parent.width
            wrapMode: Text.Wrap
            size: Theme.grown(Theme.lead)
        }

        Ruler {
            visible: s.equipment.fraction >= 0 && !(Panel.largeText && !Theme.tall)
            width: parent.width
            height: Geometry.px(6)
            minor: 50
            value: s.equipment.fraction
            on: Theme.inUse
        }
    }

    Label {
        objectName: "equipment.advice"
        visible: text !== "" && s.equipment.done === ""
        x: s.rx
        width: s.rw
        y: s.contentBottom - height - Geometry.px(1)
        wrapMode: Text.Wrap
        text: s.advice[s.equipment.offer] ?? ""
        bold: true
        size: Theme.grown(Theme.lead)
    }

    PushButton {
        objectName: "equipment.act"
        visible: s.equipment.offer === "claim" && s.equipment.done === "" || s.equipment.offer === "return" && s.equipment.done === ""
        x: s.rx
        width: s.rw
        height: s.actH
        y: s.contentBottom - height
        kind: PushButton.Primary
        size: Theme.grown(Theme.small ? Theme.lead : Geometry.px(6.4))
        symbol: Theme.large ? "" : s.equipment.offer === "claim" ? "hand" : "undo"
        label: s.equipment.offer === "claim" ? qsTr("I take it into use") : qsTr("I give it back")
        onTriggered: s.equipment.offer === "claim" ? s.equipment.claim() : s.equipment.giveBack()
    }

    PushButton {
        objectName: "equipment.undo"
        visible: s.equipment.done !== ""
        x: s.rx
        width: s.rw
        height: s.actH
        y: s.contentBottom - height
        size: Theme.grown(Theme.small ? Theme.lead : Geometry.px(6.4))
        symbol: "undo"
        label: qsTr("Undo")
        onTriggered: s.equipment.undo()
    }

    Row {
        visible: s.equipment.done !== ""
        x: s.rx
        y: s.contentBottom - Geometry.px(Theme.small ? 31 : 38)
        spacing: Geometry.px(2.4)

        Icon {
            name: "check"
            size: Geometry.px(8)
            weight: Geometry.px(1.3)
            color: Theme.free
            anchors.verticalCenter: parent.verticalCenter
        }

        Label {
            objectName: "equipment.done"
            text: s.equipment.done === "claim" ? qsTr("It is yours now.") : qsTr("Given back. Thank you!")
            bold: true
            size: Theme.grown(Theme.title)
            color: Theme.free
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
