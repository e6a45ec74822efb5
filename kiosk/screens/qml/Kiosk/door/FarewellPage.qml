import QtQuick
import Kiosk

// A second scan: leaving is offered, never demanded. After leaving: goodbye, with undo.
Screen {
    id: s

    readonly property Door door: shell.door
    readonly property bool gone: door.left
    readonly property color pen: gone ? Theme.darkInk : Theme.ink
    readonly property int keyW: Theme.tall ? cw : span(6)
    readonly property int keyY: Theme.large ? bottomY - keyH : Theme.tall ? height * .5 : Theme.px(Theme.small ? 40 : 66)
    readonly property int keyH: Theme.px(Theme.small ? 22 : 34)

    color: gone ? Theme.ink : Theme.ground
    foot.main: true
    foot.languages: !gone
    foot.bare: gone
    foot.exitLabel: gone ? qsTr("Done") : ""
    foot.exitSymbol: "check"
    onLeaving: door.stay()

    Txt {
        id: title

        objectName: "farewell.title"
        x: s.m - Theme.px(.6)
        y: Theme.px(Theme.small ? 5 : 12)
        width: s.cw - (Theme.tall ? 0 : dial.width + s.g)
        wrapMode: Text.Wrap
        text: s.gone ? qsTr("Goodbye!") : s.door.nickname ? qsTr("Are you leaving, %1?").arg(s.door.nickname) : qsTr("Are you leaving?")
        b: true
        size: Theme.px(Theme.small ? 11 : Theme.tall ? 15 : 17)
        lineHeight: .9
        color: s.pen
    }

    Txt {
        x: s.m
        y: title.y + title.height + Theme.px(2)
        width: title.width
        wrapMode: Text.Wrap
        text: s.gone ? qsTr("You are counted out. Everything you used is free again.") : qsTr("You may also just stay.")
        size: Theme.grown(Theme.lead)
        color: s.pen
    }

    Dial {
        id: dial

        anchors.right: parent.right
        anchors.rightMargin: s.m
        y: Theme.tall ? Theme.px(60) : Theme.px(Theme.small ? 4 : 9.6)
        size: Theme.px(Theme.small ? 24 : 33)
        value: s.shell.patienceLeft
        thick: Theme.px(.55)
        len: .13
        on: s.pen
        off: s.gone ? Theme.edge : Theme.tickOff

        Icon {
            name: s.gone ? "check" : "leave"
            anchors.centerIn: parent
            size: dial.size * .44
            weight: Theme.px(1.8)
            color: s.pen
        }
    }

    Btn {
        objectName: "farewell.leave"
        visible: !s.gone
        x: s.m
        y: s.keyY
        width: s.keyW
        height: s.keyH
        kind: "primary"
        size: Theme.grown(Theme.title)
        symbol: "leave"
        label: qsTr("I am leaving")
        onTriggered: s.door.leave()
    }

    Btn {
        objectName: "farewell.stay"
        visible: !s.gone
        x: Theme.tall ? s.m : s.col(6)
        y: Theme.tall ? s.keyY + s.keyH + s.g : s.keyY
        width: s.keyW
        height: s.keyH
        size: Theme.grown(Theme.title)
        symbol: "check"
        label: qsTr("I am staying")
        onTriggered: s.door.stay()
    }

    BigKey {
        objectName: "farewell.undo"
        visible: s.gone && s.door.canUndo
        on: Theme.ink
        pen: Theme.darkInk
        x: s.m
        y: s.keyY
        width: Theme.tall ? s.cw : s.span(Theme.large ? 7 : 5)
        height: Theme.small ? Theme.px(20.1) : Theme.px(26)
        size: Theme.grown(Theme.title)
        symbol: "undo"
        label: qsTr("I am still here")
        onTriggered: s.door.undoLeave()
    }
}
