import QtQuick
import QtQuick.Layouts
import Kiosk

// The goodbye in large text: the faces, what made it so, and the wishes, one after the other.
// Triggers: those of StillHere, Faces, Causes, WishButtons and Page; "Next".
GoodbyeFrame {
    id: page

    readonly property int faces: 0
    readonly property int causes: 1
    readonly property int wishes: 2
    readonly property var questions: [qsTr("How was it?"), qsTr("What made it so?"), qsTr("What would you like to learn?")]
    readonly property int following: step === faces && goodbye.face === "" ? wishes : (step + 1) % 3
    property int step: faces

    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: Geometry.margin
        anchors.rightMargin: Geometry.margin
        anchors.topMargin: Geometry.door.goodbyeTop
        anchors.bottomMargin: page.height - page.contentBottom
        spacing: Geometry.gutter

        RowLayout {
            Layout.fillHeight: false
            spacing: Geometry.gutter

            GoodbyeTitle {
                Layout.fillWidth: true
                brief: true
            }

            StillHere {
                docked: page.docked
                Layout.fillWidth: false
                Layout.preferredWidth: page.span(7)
                goodbye: page.goodbye
            }
        }

        RowLayout {
            Layout.fillHeight: false
            spacing: Geometry.gutter

            InkHeading {
                Layout.fillWidth: true
                Layout.preferredHeight: next.height
                text: page.questions[page.step]
                size: Theme.largest
            }

            PushButton {
                id: next

                objectName: "goodbye.next"
                Layout.preferredHeight: Math.max(Geometry.touchLeast, Geometry.door.inkHeading)
                size: Theme.largest
                symbol: "right"
                symbolRight: true
                label: qsTr("Next")
                onTriggered: page.step = page.following
            }
        }

        Faces {
            visible: page.step === page.faces
            Layout.fillWidth: true
            Layout.fillHeight: true
            columns: 2
            chosen: page.goodbye.face
            onFaceChosen: face => page.goodbye.chooseFace(face)
        }

        Causes {
            visible: page.step === page.causes
            Layout.fillWidth: true
            Layout.fillHeight: true
            columns: 2
            goodbye: page.goodbye
        }

        WishButtons {
            visible: page.step === page.wishes
            Layout.fillWidth: true
            Layout.fillHeight: true
            shell: page.shell
        }
    }
}
