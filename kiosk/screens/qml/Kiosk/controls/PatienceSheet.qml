import QtQuick
import Kiosk

// "Are you still there?": 20 seconds before a page gives up, with one big control (X4).
// Triggers: touching anywhere, or any key, is an answer too. The foot bar stays, so that help is where it always is (X8).
Rectangle {
    id: p

    required property Shell shell

    objectName: "patience"
    visible: shell.warningS > 0
    anchors.fill: parent
    anchors.bottomMargin: Theme.footH + Theme.footPad + Theme.g / 2
    color: Theme.ground
    Accessible.role: Accessible.Dialog
    Accessible.name: question.text

    MouseArea {
        anchors.fill: parent
        onClicked: p.shell.touched()
    }

    Dial {
        id: dial

        size: Theme.px(Theme.small ? 24 : 44)
        ticks: 20
        len: .14
        thick: Theme.px(.8)
        value: p.shell.warningS / 20
        on: Theme.ink
        anchors.horizontalCenter: parent.horizontalCenter
        y: parent.height * (Theme.tall ? .2 : .1)

        Txt {
            anchors.centerIn: parent
            text: p.shell.warningS
            b: true
            size: Theme.display
        }
    }

    Txt {
        id: question

        text: qsTr("Are you still there?")
        b: true
        size: Theme.display
        anchors.horizontalCenter: parent.horizontalCenter
        y: dial.y + dial.height + Theme.px(Theme.small ? 2 : 4)
    }

    Btn {
        objectName: "patience.more"
        focus: p.visible
        label: qsTr("More time")
        kind: "primary"
        size: Theme.grown(Theme.title)
        symbol: "clock"
        width: Math.min(parent.width - 2 * Theme.m, Theme.px(110))
        height: Theme.touch
        anchors.horizontalCenter: parent.horizontalCenter
        y: question.y + question.height + Theme.px(Theme.small ? 3 : 6)
        onTriggered: p.shell.touched()
    }
}
