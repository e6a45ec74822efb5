pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// Of what, and which colour: materials in a row, below them the colours that the hub has.
// Triggers: each material and colour as every Target; "More colours"; those of RequestFrame.
RequestFrame {
    id: page

    question: flow.canHaveAny ? qsTr("Which colour?") : qsTr("No filament suits")
    step: 2
    backLabel: qsTr("File")
    nextLabel: flow.canHaveAny ? qsTr("Next the day") : ""
    canNext: flow.hasColour
    onWentBack: shell.open("request_file")
    onWentOn: flow.toDay()

    ColumnLayout {
        anchors.fill: parent
        spacing: Geometry.gutter

        RowLayout {
            Layout.fillHeight: false
            spacing: Geometry.gutter
            uniformCellSizes: true

            Repeater {
                model: page.flow.materials

                MaterialTile {
                    required property int index
                    required property string key

                    objectName: "request.material." + key
                    Layout.fillWidth: true
                    Layout.preferredHeight: Geometry.requests.material
                    onTriggered: page.flow.chooseMaterial(key)
                }
            }
        }

        Label {
            objectName: "request.none"
            visible: !page.flow.canHaveAny
            Layout.fillWidth: true
            text: qsTr("Ask staff, or slice the file for what the hub has.")
            size: Theme.lead
            wrapMode: Text.Wrap
        }

        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            columns: Geometry.requests.colourColumns
            columnSpacing: Geometry.gutter
            rowSpacing: Geometry.gutter
            uniformCellWidths: true
            uniformCellHeights: true

            Repeater {
                model: page.flow.colours

                ColourTile {
                    required property int index
                    required property string key

                    objectName: "request.colour." + key
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    onTriggered: page.flow.chooseColour(key)
                }
            }

            PushButton {
                objectName: "request.moreColours"
                visible: page.flow.colourPages > 1
                Layout.fillWidth: true
                Layout.fillHeight: true
                leftPadding: Geometry.space2
                rightPadding: Geometry.space2
                symbol: "right"
                symbolRight: true
                label: qsTr("More colours")
                onTriggered: page.flow.turnColours()
            }
        }
    }

    Component.onCompleted: flow.showColours(Geometry.requests.colours)
}
