import QtQuick
import QtQuick.Layouts
import Kiosk

// Below the faces: that one tap is enough, and once a face is chosen what made it so. Both have the same place, so
// nothing jumps. Triggers: those of Causes.
Item {
    id: row

    required property GoodbyeViewModel goodbye
    readonly property bool asks: goodbye.face !== ""

    implicitHeight: question.implicitHeight + Geometry.space3 + Geometry.door.chip

    Label {
        objectName: "goodbye.promise"
        visible: !row.asks
        width: parent.width
        anchors.bottom: parent.bottom
        wrapMode: Text.Wrap
        lineHeight: 1.1
        text: qsTr("One tap is enough.") + "\n" + qsTr("Your answer is not tied to you.")
        size: Geometry.door.promise
        color: Theme.quietOnInk
    }

    RowLayout {
        id: question

        visible: row.asks
        width: parent.width
        spacing: Geometry.space5

        Label {
            text: qsTr("What made it so?")
            bold: true
            size: Theme.label
            color: Theme.darkInk
        }

        Label {
            Layout.fillWidth: true
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Geometry.panel.typeLeast
            text: qsTr("You can skip this.")
            size: Theme.label
            color: Theme.quietOnInk
        }
    }

    Causes {
        visible: row.asks
        width: parent.width
        height: Geometry.door.chip
        anchors.bottom: parent.bottom
        goodbye: row.goodbye
    }
}
