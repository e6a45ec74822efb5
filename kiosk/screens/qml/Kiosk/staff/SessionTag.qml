import QtQuick
import Kiosk

// Who is logged in and when the screen locks itself, always at the top right of a staff page.
// Near the lock it becomes one button, "More time". Triggers: as every Target; any other touch or key is an answer too.
Item {
    id: tag

    required property SessionTagViewModel model

    signal more

    width: Math.max(words.width, ask.visible ? ask.width : 0)
    height: Geometry.touchLeast

    Row {
        id: words

        visible: !ask.visible
        spacing: Geometry.px(1.4)
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter

        Icon {
            name: "lock"
            size: Geometry.px(Theme.small ? 4 : 5)
            anchors.verticalCenter: parent.verticalCenter
        }

        Label {
            text: tag.model.who
            bold: true
            size: Theme.small ? Theme.note : Theme.body
            anchors.verticalCenter: parent.verticalCenter
        }

        Label {
            text: tag.model.countdown
            size: Theme.small ? Theme.note : Theme.body
            color: Theme.ink2
            anchors.verticalCenter: parent.verticalCenter
        }
    }

    PushButton {
        id: ask

        objectName: "session.more"
        visible: tag.model.warns
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        height: parent.height
        kind: PushButton.Ink
        symbol: "lock"
        label: qsTr("More time")
        sub: tag.model.countdown
        onTriggered: tag.more()
    }
}
