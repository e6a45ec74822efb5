pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// What visitors would like to learn or make, and a wish of one's own. Triggers: each as every Target.
Item {
    id: wishes

    required property Shell shell
    readonly property GoodbyeViewModel goodbye: shell.goodbye

    implicitHeight: (goodbye.wishes.count + 1) * (Geometry.door.wishHeight + Geometry.gutter) - Geometry.gutter

    ColumnLayout {
        width: parent.width
        height: Math.min(parent.height, wishes.implicitHeight)
        spacing: Geometry.gutter

        Repeater {
            model: wishes.goodbye.wishes

            WishButton {
                required property int index

                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredHeight: Geometry.door.wishHeight
                Layout.maximumHeight: Geometry.door.wishHeight
                onTriggered: wishes.goodbye.choose(key)
            }
        }

        WishButton {
            visible: !wishes.goodbye.wished
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: Geometry.door.wishHeight
            Layout.maximumHeight: Geometry.door.wishHeight
            key: "own"
            words: qsTr("All wishes, or your own")
            votes: 0
            chosen: false
            answer: ""
            mark: "speech"
            onTriggered: wishes.goodbye.openAll()
        }

        Label {
            objectName: "wish.thanks"
            visible: wishes.goodbye.wished
            Layout.fillWidth: true
            Layout.preferredHeight: Geometry.touchLeast
            verticalAlignment: Text.AlignVCenter
            wrapMode: Text.Wrap
            text: qsTr("Thank you! Staff read your wish first.")
            size: Theme.grown(Theme.label)
            color: Theme.quietOnInk
        }
    }
}
