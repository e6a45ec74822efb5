pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// While an event is on: is this visit here for it? Yes and no are equally large. Triggers: each answer as every Target;
// those of Page; the exit says no.
Page {
    id: page

    readonly property EventQuestionViewModel question: shell.eventQuestion
    readonly property bool one: (question.rows as RowModel).count === 1

    onLeaving: question.no()

    Statement {
        width: page.contentWidth
        titleName: "event.question"
        title: page.question.title
        words: page.question.words
        symbol: "day"
    }

    GridLayout {
        x: Geometry.margin
        y: page.contentBottom - height
        width: page.contentWidth
        columns: Geometry.door.farewellColumns
        columnSpacing: Geometry.gutter
        rowSpacing: Geometry.gutter
        uniformCellWidths: true

        Repeater {
            model: page.question.rows

            PushButton {
                required property string key
                required property string title
                required property string detail

                objectName: "event.yes." + key
                Layout.fillWidth: true
                Layout.preferredHeight: page.one ? Geometry.door.linkButton : Geometry.touch
                size: page.one ? Theme.grown(Theme.title) : Theme.lead
                symbol: "check"
                label: page.one ? qsTr("Yes, for the event") : title
                subtitle: page.one ? "" : detail
                onTriggered: page.question.yes(key)
            }
        }

        PushButton {
            objectName: "event.no"
            Layout.fillWidth: true
            Layout.preferredHeight: page.one ? Geometry.door.linkButton : Geometry.touch
            size: page.one ? Theme.grown(Theme.title) : Theme.lead
            symbol: "cross"
            label: qsTr("No, something else")
            onTriggered: page.question.no()
        }
    }
}
