pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// After the holding: the wait for the print room, then its answer, started or refused, or that
// there is none, and what can be done next.
// Properties: `holdToStart`, the view model. Signal: `back`, another printer is wanted.
// Triggers: "Follow the print", "Try again" and "Choose another printer" as every Target.
ColumnLayout {
    id: answer

    required property HoldToStartViewModel holdToStart
    readonly property bool started: holdToStart.phase === "started"
    readonly property bool refused: holdToStart.phase === "refused"
    readonly property bool sending: holdToStart.phase === "sending"
    readonly property bool unanswered: holdToStart.phase === "unanswered"
    readonly property string title: refused ? qsTr("Not started") : holdToStart.words
    readonly property string mark: unanswered ? "no_contact" : "out_of_order"

    signal back

    objectName: "hold.answer"
    spacing: Geometry.staff.apart

    RowLayout {
        spacing: Geometry.desk.signGap

        Dial {
            Layout.alignment: Qt.AlignTop
            visible: answer.sending
            size: Geometry.desk.sign
            value: (answer.holdToStart.waitedS % 10 + 1) / 10
            ticks: 10
            len: .16
            thick: Geometry.desk.dialTick
        }

        StatusMark {
            Layout.alignment: Qt.AlignTop
            visible: !answer.sending
            status: answer.started ? "free" : answer.mark
            color: answer.unanswered ? Theme.ink : Theme.ofStatus(status)
            size: Geometry.desk.sign
        }

        ColumnLayout {
            spacing: Geometry.staff.near

            Label {
                objectName: "hold.outcome"
                Layout.fillWidth: true
                text: answer.sending ? qsTr("Starting …") : answer.unanswered ? qsTr("No answer") : answer.title
                bold: true
                size: Geometry.staff.typeQuestion
                wrapMode: Text.Wrap
                Accessible.role: Accessible.AlertMessage
            }

            Label {
                objectName: "hold.words"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredHeight: 1
                text: answer.started ? "" : answer.holdToStart.words
                size: Theme.heading
                color: Theme.ink2
                fontSizeMode: Text.Fit
                minimumPixelSize: Geometry.panel.typeLeast
                wrapMode: Text.Wrap
                elide: Text.ElideRight
            }
        }
    }

    GridLayout {
        id: actions

        Layout.fillWidth: true
        columns: Geometry.desk.answerColumns
        columnSpacing: Geometry.desk.actionGap
        rowSpacing: Geometry.gutter
        layoutDirection: Qt.RightToLeft

        Answer {
            objectName: "hold.follow"
            Layout.minimumWidth: Geometry.desk.followWidth
            visible: !answer.refused
            kind: answer.started ? PushButton.Primary : PushButton.Plain
            symbol: "right"
            symbolRight: true
            label: answer.started ? qsTr("Follow the print") : qsTr("Show the printer")
            onTriggered: answer.holdToStart.follow()
        }

        Answer {
            objectName: "hold.again"
            visible: answer.refused
            kind: PushButton.Primary
            symbol: "undo"
            label: qsTr("Try again")
            onTriggered: answer.holdToStart.again()
        }

        Answer {
            objectName: "hold.back"
            visible: answer.refused
            symbol: "left"
            label: qsTr("Choose another printer")
            onTriggered: answer.back()
        }

        Item {
            Layout.fillWidth: true
            visible: actions.columns > 1
        }
    }

    component Answer: PushButton {
        Layout.fillWidth: actions.columns === 1
        Layout.minimumWidth: Geometry.desk.actionWidth
        implicitHeight: Geometry.touch
        size: Theme.lead
    }
}
