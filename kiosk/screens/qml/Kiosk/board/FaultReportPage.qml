pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// A fault in two answers, of which the first is given: no blame comes first, and the picture sends the report.
// Triggers: each tile as every Target; those of Page.
Page {
    id: page

    readonly property FaultReportViewModel fault: shell.faultReport

    foot.exitLabel: qsTr("Cancel")
    foot.exitSymbol: "cross"

    FaultHeader {
        id: header

        x: Geometry.margin
        y: Geometry.board.faultTop
        width: page.contentWidth - (page.exitW > 0 ? page.exitW + Geometry.gutter : 0)
        fault: page.fault
    }

    GridLayout {
        readonly property real belowHeader: header.y + header.height + Geometry.board.faultHeaderBottom

        x: Geometry.margin
        y: page.docked ? page.contentBottom - height : belowHeader // the questions stand right above their answers
        width: page.contentWidth
        height: page.docked ? implicitHeight : page.contentBottom - belowHeader
        columns: Geometry.board.faultColumns
        columnSpacing: Geometry.board.faultGap
        rowSpacing: Geometry.board.faultGap

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: page.span(4)
            Layout.maximumWidth: Geometry.board.faultColumns === 1 ? page.contentWidth : page.span(4)
            Layout.preferredHeight: page.docked ? -1 : 2
            spacing: Geometry.gutter

            FaultHead {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                question: qsTr("What happened?")
            }

            Repeater {
                model: [["found", qsTr("I found it like this")], ["in_use", qsTr("It happened in use")]]

                HappenedTile {
                    required property var modelData

                    objectName: "fault." + modelData[0]
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    label: modelData[1]
                    chosen: page.fault.happened === modelData[0]
                    onTriggered: page.fault.choose(modelData[0])
                }
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: page.span(8)
            Layout.preferredHeight: page.docked ? -1 : 3
            spacing: Geometry.gutter

            FaultHead {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                question: qsTr("What did you notice?")
            }

            GridLayout {
                Layout.fillWidth: true
                Layout.fillHeight: true
                columns: 3
                columnSpacing: Geometry.gutter
                rowSpacing: Geometry.gutter
                uniformCellWidths: true
                uniformCellHeights: true

                Repeater {
                    model: page.fault.symptoms as RowModel

                    SymptomTile {
                        required property string key
                        required property string words

                        objectName: "fault." + key
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        label: words
                        onTriggered: page.fault.send(key)
                    }
                }
            }
        }
    }
}
