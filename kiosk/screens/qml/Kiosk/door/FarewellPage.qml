import QtQuick
import Kiosk

// A second scan: leaving is offered, never demanded. After leaving: goodbye, with undo.
Page {
    id: s

    readonly property CheckInViewModel checkIn: shell.checkIn
    readonly property bool gone: checkIn.checkedOut
    readonly property color pen: gone ? Theme.darkInk : Theme.ink
    readonly property int keyW: Theme.tall ? contentWidth : span(6)
    readonly property int keyY: Theme.large ? contentBottom - keyH : Theme.tall ? height * .5 : Geometry.px(Theme.small ? 40 : 66)
    readonly property int keyH: Geometry.px(Theme.small ? 22 : 34)

    color: gone ? Theme.ink : Theme.ground
    foot.main: true
    foot.languages: !gone
    foot.bare: gone
    foot.exitLabel: gone ? qsTr("Done") : ""
    foot.exitSymbol: "check"
    onLeaving: checkIn.stay()

    Label {
        id: title

        objectName: "farewell.title"
        x: Geometry.margin - Geometry.px(.6)
        y: Geometry.px(Theme.small ? 5 : 12)
        width: s.contentWidth - (Theme.tall ? 0 : dial.width + Geometry.gutter)
        wrapMode: Text.Wrap
        text: s.gone ? qsTr("Goodbye!") : s.checkIn.nickname ? qsTr("Are you leaving, %1?").arg(s.checkIn.nickname) : qsTr("Are you leaving?")
        bold: true
        size: Geometry.px(Theme.small ? 11 : Theme.tall ? 15 : 17)
        lineHeight: .9
        color: s.pen
    }

    Label {
        x: Geometry.margin
        y: title.y + title.height + Geometry.px(2)
        width: title.width
        wrapMode: Text.Wrap
        text: s.gone ? qsTr("You are counted out. Everything you used is free again.") : qsTr("You may also just stay.")
        size: Theme.grown(Theme.lead)
        color: s.pen
    }

    Dial {
        id: dial

        anchors.right: parent.right
        anchors.rightMargin: Geometry.margin
        y: Theme.tall ? Geometry.px(60) : Geometry.px(Theme.small ? 4 : 9.6)
        size: Geometry.px(Theme.small ? 24 : 33)
        value: s.shell.remainingFraction
        thick: Geometry.px(.55)
        len: .13
        on: s.pen
        off: s.gone ? Theme.edge : Theme.tickOff

        Icon {
            name: s.gone ? "check" : "leave"
            anchors.centerIn: parent
            size: dial.size * .44
            weight: Geometry.px(1.8)
            color: s.pen
        }
    }

    PushButton {
        objectName: "farewell.leave"
        visible: !s.gone
        x: Geometry.margin
        y: s.keyY
        width: s.keyW
        height: s.keyH
        kind: PushButton.Primary
        size: Theme.grown(Theme.title)
        symbol: "leave"
        label: qsTr("I am leaving")
        onTriggered: s.checkIn.leave()
    }

    PushButton {
        objectName: "farewell.stay"
        visible: !s.gone
        x: Theme.tall ? Geometry.margin : s.column(6)
        y: Theme.tall ? s.keyY + s.keyH + Geometry.gutter : s.keyY
        width: s.keyW
        height: s.keyH
        size: Theme.grown(Theme.title)
        symbol: "check"
        label: qsTr("I am staying")
        onTriggered: s.checkIn.stay()
    }

    LargeButton {
        objectName: "farewell.undo"
        visible: s.gone && s.checkIn.canUndo
        on: Theme.ink
        pen: Theme.darkInk
        x: Geometry.margin
        y: s.keyY
        width: Theme.tall ? s.contentWidth : s.span(Theme.large ? 7 : 5)
        height: Theme.small ? Geometry.px(20.1) : Geometry.px(26)
        size: Theme.grown(Theme.title)
        symbol: "undo"
        label: qsTr("I am still here")
        onTriggered: s.checkIn.undoLeave()
    }
}
