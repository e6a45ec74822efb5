import QtQuick
import Kiosk

// One tool, large: what it is doing, and the one thing that can be done: take it, give it back, or how to.
Screen {
    id: s

    readonly property Tool tool: shell.tool
    readonly property bool isFree: tool.status === "free"
    readonly property color fill: isFree ? Theme.free : Theme.wall
    readonly property color fg: isFree ? Theme.freeInk : Theme.ofStatus(tool.status)
    readonly property bool away: tool.status === "out_of_order" || tool.status === "no_contact"
    readonly property int actH: Theme.px(!Theme.small ? 22 : Panel.lowReach ? 18 : 20.1)
    readonly property int across: Theme.large ? 4 : 5
    readonly property int rx: Theme.tall ? m : col(across) + Theme.px(3)
    readonly property int rw: width - m - rx
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

        x: s.m
        y: Theme.px(Theme.small ? 3.6 : 5)
        width: Theme.tall ? s.cw : s.span(s.across)
        height: Theme.tall ? Theme.px(88) : s.bottomY - y
        radius: Theme.r
        color: s.fill
        border.width: s.isFree ? 0 : Theme.px(.6)
        border.color: s.tool.status === "in_use" ? Theme.edge : s.fg

        PegTag {
            colour: s.tool.colour
            anchors.right: parent.right
            anchors.rightMargin: Theme.px(6)
            width: Theme.px(12)
            height: Theme.px(10)
        }

        Silhouette {
            kind: s.tool.kind
            size: Math.min(parent.width, parent.height) * .72
            anchors.centerIn: parent
            weight: Theme.px(1.3)
            look: s.away ? "dashed" : s.isFree || s.tool.status === "reserved" ? "filled" : "outline"
            color: s.fg
            cut: s.fill
        }
    }

    Column {
        id: words

        x: s.rx
        y: Theme.tall ? peg.y + peg.height + Theme.px(4) : Theme.px(Theme.small ? 1.6 : 3)
        width: s.rw
        spacing: Theme.px(Theme.small ? .6 : 1.4)

        Txt {
            objectName: "tool.name"
            text: s.tool.name
            width: parent.width - (Theme.tall ? Theme.px(36) : 0)
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.title
            b: true
            size: Theme.px(Theme.small ? 13 : 20)
            lineHeight: .9
        }

        Txt {
            visible: !(Theme.large && s.tool.offer === "ask_staff")
            text: s.tool.kindWord
            size: Theme.grown(Theme.lead)
            color: Theme.ink2
        }

        Item {
            width: 1
            height: Theme.px(Theme.small ? 1 : 3)
        }

        Row {
            spacing: Theme.px(2.4)

            StatusMark {
                status: s.tool.status
                size: Theme.px(Theme.small ? 6.6 : 8.6)
                anchors.verticalCenter: parent.verticalCenter
            }

            Txt {
                objectName: "tool.status"
                text: s.tool.word
                b: true
                size: Theme.grown(Theme.title)
                color: Theme.ofStatus(s.tool.status)
            }
        }

        Txt {
            visible: text !== ""
            text: [s.tool.first, s.tool.second].filter(part => part !== "").join(", ")
            width: parent.width
            wrapMode: Text.Wrap
            size: Theme.grown(Theme.lead)
        }

        Rule {
            visible: s.tool.fraction >= 0 && !(Panel.largeText && !Theme.tall)
            width: parent.width
            height: Theme.px(6)
            minor: 50
            value: s.tool.fraction
            on: Theme.inUse
        }
    }

    Txt {
        objectName: "tool.advice"
        visible: text !== "" && s.tool.done === ""
        x: s.rx
        width: s.rw
        y: s.bottomY - height - Theme.px(1)
        wrapMode: Text.Wrap
        text: s.advice[s.tool.offer] ?? ""
        b: true
        size: Theme.grown(Theme.lead)
    }

    Btn {
        objectName: "tool.act"
        visible: s.tool.offer === "claim" && s.tool.done === "" || s.tool.offer === "return" && s.tool.done === ""
        x: s.rx
        width: s.rw
        height: s.actH
        y: s.bottomY - height
        kind: "primary"
        size: Theme.grown(Theme.small ? Theme.lead : Theme.px(6.4))
        symbol: Theme.large ? "" : s.tool.offer === "claim" ? "hand" : "undo"
        label: s.tool.offer === "claim" ? qsTr("I take it into use") : qsTr("I give it back")
        onTriggered: s.tool.offer === "claim" ? s.tool.claim() : s.tool.giveBack()
    }

    Btn {
        objectName: "tool.undo"
        visible: s.tool.done !== ""
        x: s.rx
        width: s.rw
        height: s.actH
        y: s.bottomY - height
        size: Theme.grown(Theme.small ? Theme.lead : Theme.px(6.4))
        symbol: "undo"
        label: qsTr("Undo")
        onTriggered: s.tool.undo()
    }

    Row {
        visible: s.tool.done !== ""
        x: s.rx
        y: s.bottomY - Theme.px(Theme.small ? 31 : 38)
        spacing: Theme.px(2.4)

        Icon {
            name: "check"
            size: Theme.px(8)
            weight: Theme.px(1.3)
            color: Theme.free
            anchors.verticalCenter: parent.verticalCenter
        }

        Txt {
            objectName: "tool.done"
            text: s.tool.done === "claim" ? qsTr("It is yours now.") : qsTr("Given back. Thank you!")
            b: true
            size: Theme.grown(Theme.title)
            color: Theme.free
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
