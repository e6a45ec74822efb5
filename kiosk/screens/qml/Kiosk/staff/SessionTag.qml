import QtQuick
import Kiosk

// Who is logged in and when the screen locks itself, at the same place on every staff page.
// In the last seconds it becomes the button "More time".
// Properties: `model`, the view model. Signal: `more`, more time is wanted.
// Triggers: the button, as every Target; any other touch or key counts as an answer too.
Item {
    id: tag

    required property SessionTagViewModel model

    signal more

    implicitWidth: Math.max(words.width, ask.visible ? ask.width : 0)
    implicitHeight: Geometry.touchLeast

    Row {
        id: words

        visible: !ask.visible
        spacing: Geometry.staff.tagGap
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter

        Icon {
            name: "lock"
            size: Geometry.staff.tagSymbol
            anchors.verticalCenter: parent.verticalCenter
        }

        Label {
            text: tag.model.who
            bold: true
            size: Theme.aside
            anchors.verticalCenter: parent.verticalCenter
        }

        Label {
            text: tag.model.countdown
            size: Theme.aside
            color: Theme.ink2
            anchors.verticalCenter: parent.verticalCenter
        }
    }

    PushButton {
        id: ask

        objectName: "session.more"
        visible: tag.model.warns
        anchors.right: parent.right
        y: Math.max(0, -tag.y) // never over the edge of the panel
        height: Geometry.touchLeast
        kind: PushButton.Ink
        symbol: "lock"
        label: qsTr("More time")
        subtitle: tag.model.countdown
        onTriggered: tag.more()
    }
}
