pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// The thoughts of the future map for one theme and time: one is pressed to be changed or removed; another is added.
// Triggers: a thought and "Add a thought" as every Target; UndoBar, when one was removed; the exit or Esc leads back.
Page {
    id: page

    readonly property MapFutureViewModel future: shell.mapFuture

    foot.languages: false
    foot.exitLabel: qsTr("Back")

    ColumnLayout {
        x: Geometry.margin
        y: Geometry.pageTop
        width: page.contentWidth
        height: page.contentBottom - y
        spacing: Geometry.maturity.futureGap

        Label {
            objectName: "thoughts.place"
            Layout.fillWidth: true
            Layout.leftMargin: -Geometry.opticalInset
            text: page.future.place
            bold: true
            size: Geometry.maturity.typeTitle
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.body
            Accessible.role: Accessible.Heading
        }

        Label {
            objectName: "thoughts.question"
            Layout.fillWidth: true
            text: page.future.question
            size: Theme.heading
            color: Theme.ink2
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Geometry.panel.typeLeast
        }

        Rectangle {
            Layout.fillWidth: true
            Layout.preferredHeight: Geometry.rail
            color: Theme.ink
        }

        Label {
            objectName: "thoughts.words"
            visible: page.docked
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: 0
            text: page.future.numbered
            size: Theme.heading
            wrapMode: Text.Wrap
            fontSizeMode: Text.Fit
            minimumPixelSize: Geometry.panel.typeLeast
        }

        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: false
            columns: Geometry.maturity.thoughtColumns
            columnSpacing: Geometry.gutter
            rowSpacing: Geometry.gutter
            uniformCellWidths: true

            Repeater {
                model: page.future.thoughts as RowModel

                MapThought {
                    required property string key
                    required property int index

                    objectName: "thought." + key
                    Layout.fillWidth: true
                    Layout.preferredHeight: Geometry.maturity.thought
                    docked: page.docked
                    onTriggered: page.future.changeThought(key)
                }
            }
        }

        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: false
            Layout.topMargin: Geometry.gutter - Geometry.maturity.futureGap
            columns: Geometry.maturity.thoughtColumns
            columnSpacing: Geometry.gutter
            rowSpacing: Geometry.gutter

            PushButton {
                objectName: "thoughts.add"
                visible: !page.future.isFull
                Layout.preferredWidth: Geometry.maturity.addThought
                Layout.preferredHeight: Geometry.maturity.plan
                kind: PushButton.Primary
                size: Theme.lead
                symbol: "plus"
                label: qsTr("Add a thought")
                onTriggered: page.future.addThought()
            }

            UndoBar {
                visible: page.future.undoWords !== ""
                Layout.fillWidth: true
                Layout.preferredHeight: Geometry.maturity.plan
                buttonName: "thoughts.undo"
                words: page.future.undoWords
                fraction: page.future.undoFraction
                onTriggered: page.future.undo()
            }
        }

        Item {
            visible: !page.docked
            Layout.fillHeight: true
        }
    }
}
