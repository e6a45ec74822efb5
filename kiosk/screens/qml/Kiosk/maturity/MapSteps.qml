pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// The three next steps of a company by number, and what the marks of the map mean. Not a control.
ColumnLayout {
    id: steps

    required property MapResultViewModel result
    property bool brief: false // there is no room for more than the areas
    property bool legend: true // there is a map beside them

    spacing: Geometry.maturity.stepGap

    ColumnLayout {
        Layout.fillWidth: true
        Layout.fillHeight: false
        spacing: Geometry.space1

        Label {
            Layout.fillWidth: true
            text: qsTr("Three next steps")
            bold: true
            size: Theme.aside
            Accessible.role: Accessible.Heading
        }

        Rectangle {
            Layout.fillWidth: true
            Layout.preferredHeight: Geometry.rail
            color: Theme.ink
        }
    }

    ColumnLayout { // steps of one height: their words come in one size
        Layout.fillWidth: true
        Layout.fillHeight: true
        spacing: Geometry.maturity.stepGap
        uniformCellSizes: true

        Repeater {
            model: steps.result.steps as RowModel

            MapStep {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: 0
                brief: steps.brief
            }
        }
    }

    GridLayout {
        readonly property bool pairs: !steps.brief

        visible: steps.legend
        Layout.fillWidth: true
        Layout.fillHeight: false
        columnSpacing: Geometry.space4
        rowSpacing: Geometry.space1

        MapKey {
            Layout.fillWidth: !parent.pairs
            Layout.row: 0
            Layout.column: 0
            words: steps.result.nowKey
            mark: "line"
        }

        MapKey {
            Layout.fillWidth: true
            Layout.row: 1
            Layout.column: 0
            Layout.columnSpan: parent.pairs ? 2 : 1
            words: steps.result.beforeKey
            mark: "dashes"
        }

        MapKey {
            Layout.fillWidth: true
            Layout.row: parent.pairs ? 0 : 2
            Layout.column: parent.pairs ? 1 : 0
            words: steps.result.othersKey
            mark: "diamond"
        }
    }

    Item {
        visible: steps.brief
        Layout.fillHeight: true
    }
}
