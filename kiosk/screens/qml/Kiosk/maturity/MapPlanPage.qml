pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// Vision and action plan of a company, to be read: what is late first. Triggers: the state of a measure as every Target;
// "Write it" shows the code for a phone or tablet; "Future map"; "More" of PagedGrid; the exit or Esc leads back to the map.
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

        RowLayout {
            Layout.fillWidth: true
            spacing: Geometry.gutter

            Label {
                Layout.fillWidth: true
                text: qsTr("Our plan")
                bold: true
                size: Theme.heading
            }

            Label {
                objectName: "plan.tally"
                text: page.plan.tally
                size: Theme.body
                color: Theme.ink2
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
        objectName: "plan.write"
        visible: page.plan.mayWrite
        docks: !Geometry.maturity.actsInFoot
        x: Geometry.maturity.actsInFoot ? page.foot.nextX : 0
        height: Geometry.footHeight
        symbol: "pencil"
        label: qsTr("Write it")
        onTriggered: page.plan.write()
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
