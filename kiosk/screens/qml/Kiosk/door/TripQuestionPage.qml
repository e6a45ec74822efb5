pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// One in so many who leave is asked what the visit has spared; one press answers, and the exit skips the question.
// Triggers: each answer as every Target; undo of leaving; those of Page.
Page {
    id: page

    readonly property GoodbyeViewModel goodbye: shell.goodbye

    ownExit: true
    foot.exitLabel: qsTr("Skip")
    foot.exitSymbol: "" // in Swedish it would not fit beside the languages on a small panel
    onLeaving: goodbye.tellTrip("")

    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: Geometry.margin
        anchors.rightMargin: Geometry.margin
        anchors.topMargin: Geometry.door.goodbyeTop
        anchors.bottomMargin: page.height - page.contentBottom
        spacing: Geometry.gutter

        Label {
            objectName: "trip.question"
            Layout.fillWidth: true
            Layout.rightMargin: page.exitW > 0 ? page.exitW + Geometry.gutter : 0
            text: qsTr("How would you have done it without the hub?")
            bold: true
            size: Theme.title
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
        }

        Label {
            Layout.fillWidth: true
            text: qsTr("There and back. We keep the answer, not who gave it.")
            size: Theme.body
            color: Theme.ink2
            wrapMode: Text.Wrap
        }

        Item {
            Layout.fillHeight: true
        }

        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: false
            columns: Geometry.door.tripColumns
            columnSpacing: Geometry.gutter
            rowSpacing: Geometry.gutter
            uniformCellWidths: true

            Repeater {
                model: page.goodbye.trips

                PushButton {
                    required property string key
                    required property string words

                    objectName: "trip." + key
                    Layout.fillWidth: true
                    Layout.preferredHeight: Geometry.door.tripAnswer
                    size: Theme.lead
                    label: words
                    onTriggered: page.goodbye.tellTrip(key)
                }
            }

            PushButton {
                objectName: "trip.undo"
                visible: page.goodbye.undoS > 0
                Layout.fillWidth: true
                Layout.preferredHeight: Geometry.door.tripAnswer
                Layout.columnSpan: Geometry.door.tripColumns
                kind: PushButton.Ink
                symbol: "undo"
                size: Theme.lead
                label: qsTr("I am still here")
                onTriggered: page.goodbye.undo()
            }
        }
    }
}
