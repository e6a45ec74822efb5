pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// Vision and action plan of a company, what is late first. Triggers, as every Target: "Vision", "New measure" and a
// measure lead to where they are written; its state moves on; "On a phone" shows the code for that; "Future map"; UndoBar,
// when a measure was removed; "More" of PagedGrid; the exit or Esc leads back to the map.
Page {
    id: page

    readonly property MapPlanViewModel plan: shell.mapPlan

    foot.languages: false
    foot.exitLabel: qsTr("Back")

    ColumnLayout {
        x: Geometry.margin
        y: Geometry.pageTop
        width: page.contentWidth
        height: page.contentBottom - y
        spacing: Geometry.space4

        Label {
            objectName: "plan.vision"
            Layout.fillWidth: true
            Layout.maximumHeight: Geometry.maturity.sentence
            Layout.leftMargin: -Geometry.opticalInset
            text: page.plan.sentence || qsTr("Our vision is still to be written")
            bold: true
            size: Geometry.maturity.typeTitle
            wrapMode: Text.WordWrap
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.body
            lineHeight: .9
            Accessible.role: Accessible.Heading
        }

        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: false
            columns: Geometry.maturity.headColumns
            columnSpacing: Geometry.gutter
            rowSpacing: Geometry.space2

            RowLayout {
                Layout.fillWidth: true
                Layout.fillHeight: false
                spacing: Geometry.gutter

                Label {
                    Layout.fillWidth: true
                    text: qsTr("Our plan")
                    bold: true
                    size: Theme.heading
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Theme.note
                }

                Label {
                    objectName: "plan.tally"
                    text: page.plan.tally
                    size: Theme.body
                    color: Theme.ink2
                }
            }

            RowLayout {
                Layout.fillWidth: Geometry.maturity.headColumns === 1
                Layout.fillHeight: false
                spacing: Geometry.gutter

                PushButton {
                    objectName: "plan.writeVision"
                    visible: page.plan.mayWrite
                    symbol: "pencil"
                    label: page.plan.sentence === "" ? qsTr("Write the vision") : qsTr("Vision")
                    onTriggered: page.plan.writeVision()
                }

                PushButton {
                    objectName: "plan.add"
                    visible: page.plan.mayWrite
                    Layout.fillWidth: true
                    symbol: "plus"
                    label: qsTr("New measure")
                    onTriggered: page.plan.addMeasure()
                }
            }
        }

        Rectangle {
            Layout.fillWidth: true
            Layout.preferredHeight: Geometry.rail
            color: Theme.ink
        }

        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            PagedGrid {
                id: grid

                anchors.fill: parent
                rowHeight: Geometry.maturity.measure
                rows: page.plan.rows as RowModel
                delegate: MeasureLine {
                    required property string key
                    required property int index

                    visible: grid.shows(index)
                    width: grid.cellWidth
                    height: grid.rowHeight
                    onAdvanced: page.plan.advance(key)
                    onChosen: page.plan.change(key)
                }
            }

            Label {
                objectName: "plan.empty"
                visible: page.plan.rows.count === 0
                width: parent.width
                text: page.plan.empty
                size: Theme.lead
                wrapMode: Text.WordWrap
            }
        }

        UndoBar {
            visible: page.plan.undoWords !== ""
            Layout.fillWidth: true
            Layout.topMargin: Geometry.gutter - Geometry.space4
            Layout.fillHeight: false
            Layout.preferredHeight: Geometry.maturity.plan
            buttonName: "plan.undo"
            main: true
            words: page.plan.undoWords
            fraction: page.plan.undoFraction
            onTriggered: page.plan.undo()
        }

        Item {
            id: own

            visible: !Geometry.maturity.actsInFoot && !page.docked
            Layout.topMargin: Geometry.space2 // with the spacing, a gutter
            Layout.preferredHeight: Geometry.footHeight
        }
    }

    PushButton {
        id: write

        parent: Geometry.maturity.actsInFoot ? page.foot : own
        objectName: "plan.phone"
        visible: page.plan.mayWrite
        docks: !Geometry.maturity.actsInFoot
        x: Geometry.maturity.actsInFoot ? page.foot.nextX : 0
        height: Geometry.footHeight
        label: qsTr("On a phone")
        onTriggered: page.plan.writeOnPhone()
    }

    PushButton {
        parent: write.parent
        objectName: "plan.future"
        visible: page.plan.mayWrite
        docks: write.docks
        x: write.x + write.width + Geometry.gutter
        width: Math.min(implicitWidth, page.foot.width - x - page.foot.exitW - Geometry.gutter)
        height: Geometry.footHeight
        label: qsTr("Future map")
        onTriggered: page.plan.future()
    }
}
