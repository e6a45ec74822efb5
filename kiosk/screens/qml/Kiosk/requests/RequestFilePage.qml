pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// Which file is to be printed: those of sticks.
// Triggers: a row reads that file, and the next page follows; "OK" of FileTrouble; those of RequestFrame.
RequestFrame {
    id: page

    question: flow.rows.count > 0 || !flow.looked ? qsTr("Which file?") : flow.sticks ? qsTr("Put the stick in") : qsTr("Give the file to staff")
    step: 1

    ColumnLayout {
        anchors.fill: parent
        spacing: Geometry.gutter

        ColumnLayout {
            objectName: "request.empty"
            Layout.fillWidth: true
            visible: page.flow.rows.count === 0 && page.flow.looked
            spacing: Geometry.space5

            Label {
                Layout.fillWidth: true
                text: page.flow.sticks ? qsTr("The file is seen by itself. It is G-code from a slicer.") : qsTr("This screen reads no sticks.")
                size: Theme.title
                wrapMode: Text.Wrap
            }

            Label {
                Layout.fillWidth: true
                text: qsTr("Only a model? Staff help you to slice it.")
                size: Theme.lead
                color: Theme.ink2
                wrapMode: Text.Wrap
            }
        }

        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: false
            visible: page.flow.rows.count > 0
            columns: Geometry.requests.fileColumns
            columnSpacing: Geometry.gutter
            rowSpacing: Geometry.gutter
            uniformCellWidths: true

            Repeater {
                model: page.flow.pageRows

                FileRow {
                    required property int index
                    required property string key
                    required property string size

                    objectName: "request." + name
                    Layout.fillWidth: true
                    Layout.preferredHeight: Geometry.requests.fileRow
                    enabled: page.flow.reading === ""
                    bytes: size
                    onTriggered: page.flow.choose(key)
                }
            }
        }

        PushButton {
            objectName: "request.more"
            visible: page.flow.filePages > 1
            Layout.fillWidth: true
            Layout.preferredHeight: Geometry.touchLeast
            symbol: "down"
            label: qsTr("More files (%1 of %2)").arg(page.flow.filePage).arg(page.flow.filePages)
            onTriggered: page.flow.turnFiles()
        }

        Item {
            Layout.fillHeight: true
        }

        FileReading {
            Layout.fillWidth: true
            fileList: page.flow
        }

        FileTrouble {
            Layout.fillWidth: true
            fileList: page.flow
        }
    }

    Component.onCompleted: flow.showFiles(Geometry.requests.files)
}
