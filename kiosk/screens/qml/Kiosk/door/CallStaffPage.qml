import QtQuick
import Kiosk

// Calling staff: one large button, what becomes of the call, and what has no place elsewhere. Triggers: each button as every Target; those of Page.
Page {
    id: page

    readonly property CallStaffViewModel callStaff: shell.callStaff
    readonly property bool called: callStaff.progress !== ""
    readonly property bool heard: callStaff.progress === "told" || callStaff.progress === "seen"
    readonly property string symbol: heard ? "check" : "clock"

    foot.exitLabel: qsTr("Back")

    Statement {
        width: page.contentWidth
        titleName: "help.title"
        title: page.called ? page.callStaff.title : qsTr("Do you need help?")
        words: page.called ? page.callStaff.words : qsTr("Press the button to call them.")
        oneLine: Geometry.door.statementOneLine && !page.called
        symbol: page.called ? page.symbol : "bell"
        pen: page.heard ? Theme.free : Theme.ink
    }

    PushButton {
        objectName: "help.leave"
        visible: !page.called
        x: Geometry.margin
        y: call.y - Geometry.gutter - height
        size: Theme.label
        symbol: "leave"
        label: qsTr("I am leaving")
        onTriggered: page.shell.open("finished")
    }

    PushButton {
        objectName: "help.code"
        visible: !page.called
        x: page.width - Geometry.margin - width
        y: call.y - Geometry.gutter - height
        size: page.docked ? Theme.label : Theme.note
        bold: false
        label: qsTr("Type a code")
        onTriggered: page.shell.open("type_code")
    }

    PushButton {
        objectName: "help.map"
        visible: !page.called && page.shell.startPage.digitalMap
        x: Math.round((page.width - width) / 2)
        y: call.y - Geometry.gutter - height
        size: page.docked ? Theme.label : Theme.note
        bold: false
        label: qsTr("Digital map")
        onTriggered: page.shell.mapBegin.open()
    }

    PushButton {
        id: call

        objectName: "help.call"
        visible: !page.called
        x: Geometry.margin
        y: page.contentBottom - height
        width: page.contentWidth
        height: Geometry.door.callButton
        kind: PushButton.Primary
        size: Geometry.door.callType
        symbol: "bell"
        label: qsTr("Call staff here")
        onTriggered: page.callStaff.call()
    }

    PushButton {
        objectName: "help.done"
        visible: page.called
        x: Geometry.margin
        y: page.contentBottom - height
        width: page.contentWidth
        height: Geometry.door.calledButton
        size: Theme.title
        symbol: "left"
        label: qsTr("Go on")
        onTriggered: page.leaving()
    }
}
