import QtQuick
import QtQuick.Layouts
import Kiosk

// What is so now: the bed is clear, and where the print waits. For a while it can be taken back.
// Properties: `jobDone`, the view model. Signal: `finished`. Triggers: each as every Target.
ColumnLayout {
    id: answer

    required property JobDoneViewModel jobDone

    signal finished

    spacing: Geometry.gutter

    Rectangle {
        Layout.fillWidth: true
        Layout.fillHeight: true
        radius: Geometry.radius
        color: Theme.free

        RowLayout {
            anchors.fill: parent
            anchors.margins: Geometry.printer.shelfPadding
            spacing: Geometry.printer.shelfPadding

            StatusMark {
                status: "free"
                size: Geometry.printer.doneMark
                color: Theme.freeInk
                cut: Theme.free
            }

            ColumnLayout {
                spacing: Geometry.space3

                Label {
                    Layout.fillWidth: true
                    text: answer.jobDone.done
                    bold: true
                    size: Geometry.panel.typeBlock
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Geometry.panel.typeHeading
                    color: Theme.freeInk
                }

                Label {
                    Layout.fillWidth: true
                    text: answer.jobDone.added === "" ? answer.jobDone.name : answer.jobDone.name + ". " + answer.jobDone.added
                    size: Theme.lead
                    color: Theme.freeInk
                    elide: Text.ElideRight
                }
            }
        }
    }

    GridLayout {
        Layout.fillHeight: false
        columns: Geometry.printer.doneAcross
        columnSpacing: Geometry.gutter
        rowSpacing: Geometry.gutter

        PushButton {
            objectName: "done.takeBack"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.preferredHeight: Geometry.printer.againHeight
            enabled: answer.jobDone.mayTakeBack
            symbol: "undo"
            label: qsTr("Change what was said")
            size: Geometry.printer.typeAgain
            onTriggered: answer.jobDone.takeBack()
        }

        PushButton {
            objectName: "done.finish"
            Layout.fillWidth: true
            Layout.preferredWidth: Geometry.printer.actShare
            Layout.preferredHeight: Geometry.touch
            kind: PushButton.Primary
            label: qsTr("Done")
            size: Geometry.printer.typeAct
            onTriggered: answer.finished()
        }
    }
}
