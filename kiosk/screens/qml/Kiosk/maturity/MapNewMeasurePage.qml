pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// A measure more for the plan of a company: one touch takes one that is proposed, or one of its own is typed.
// Triggers: a proposal and "Write your own" as every Target; "More" of PagedGrid; the exit or Esc leads to the plan.
Page {
    id: page

    readonly property MapNewMeasureViewModel added: shell.mapNewMeasure

    foot.languages: false
    foot.exitLabel: qsTr("Back")

    ColumnLayout {
        x: Geometry.margin
        y: Geometry.pageTop
        width: page.contentWidth
        height: page.contentBottom - y
        spacing: Geometry.maturity.futureGap

        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: false
            columns: Geometry.maturity.headColumns
            columnSpacing: Geometry.gutter
            rowSpacing: Geometry.gutter

            ColumnLayout {
                Layout.fillWidth: true
                Layout.fillHeight: false
                spacing: 0

                Label {
                    Layout.fillWidth: true
                    Layout.leftMargin: -Geometry.opticalInset
                    text: qsTr("What shall be done?")
                    bold: true
                    size: Geometry.maturity.typeTitle
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Theme.body
                    Accessible.role: Accessible.Heading
                }

                Label {
                    objectName: "proposals.why"
                    Layout.fillWidth: true
                    text: page.added.why
                    size: Theme.body
                    color: Theme.ink2
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Geometry.panel.typeLeast
                }
            }

            PushButton {
                objectName: "proposals.own"
                Layout.fillWidth: Geometry.maturity.headColumns === 1
                Layout.preferredHeight: Geometry.maturity.plan
                kind: PushButton.Primary
                size: Theme.lead
                symbol: "pencil"
                label: qsTr("Write your own")
                onTriggered: page.added.writeOwn()
            }
        }

        Rectangle {
            Layout.fillWidth: true
            Layout.fillHeight: false
            Layout.preferredHeight: Geometry.rail
            color: Theme.ink
        }

        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            Label {
                objectName: "proposals.words"
                visible: page.docked
                anchors.fill: parent
                text: page.added.summary
                size: Theme.heading
                wrapMode: Text.Wrap
                fontSizeMode: Text.Fit
                minimumPixelSize: Geometry.panel.typeSmallest
                elide: Text.ElideRight
            }

            PagedGrid {
                id: grid

                anchors.fill: parent
                columns: page.docked ? Math.max(1, rows.count) : Geometry.maturity.proposalColumns // the dock has pages of its own
                rowHeight: Geometry.maturity.measure
                rows: page.added.rows as RowModel
                delegate: MeasureTile {
                    required property string key
                    required property int index

                    objectName: "proposal." + key
                    visible: grid.shows(index)
                    width: grid.cellWidth
                    height: grid.rowHeight
                    symbol: "plus"
                    docked: page.docked
                    label: qsTr("Take: %1").arg([title, about].join(", "))
                    onTriggered: page.added.take(key)
                }
            }
        }
    }
}
