import QtQuick
import Kiosk

// "Are you still there?": 20 seconds before a page gives up, with one big control (X4).
// Triggers: touching anywhere, or any key, is an answer too. The foot bar stays, so that help is where it always is (X8).
Rectangle {
    id: p

    required property Shell shell

    objectName: "idle_warning"
    visible: shell.warningS > 0
    anchors.fill: parent
    anchors.bottomMargin: Geometry.footHeight + Geometry.footPadding + Geometry.gutter / 2
    color: Theme.ground
    Accessible.role: Accessible.Dialog
    Accessible.name: question.text

    MouseArea {
        anchors.fill: parent
        onClicked: p.shell.touched()
    }

    Dial {
        id: dial

        size: Geometry.px(Theme.small ? 24 : 44)
        ticks: 20
        len: .14
        thick: Geometry.px(.8)
        value: p.shell.warningS / 20
        on: Theme.ink
        anchors.horizontalCenter: parent.horizontalCenter
        y: parent.height * (Theme.tall ? .2 : .1)

        Label {
            anchors.centerIn: parent
            text: p.shell.warningS
            bold: true
            size: Theme.display
        }
    }

    Label {
        id: question

        text: qsTr("Are you still there?")
        bold: true
        size: Theme.display
        anchors.horizontalCenter: parent.horizontalCenter
        y: dial.y + dial.height + Geometry.px(Theme.small ? 2 : 4)
    }

    PushButton {
        objectName: "idle_warning.more"
        focus: p.visible
        label: qsTr("More time")
        kind: PushButton.Primary
        size: Theme.grown(Theme.title)
        symbol: "clock"
        width: Math.min(parent.width - 2 * Geometry.margin, Geometry.px(110))
        height: Geometry.touch
        anchors.horizontalCenter: parent.horizontalCenter
        y: question.y + question.height + Geometry.px(Theme.small ? 3 : 6)
        onTriggered: p.shell.touched()
    }
}
