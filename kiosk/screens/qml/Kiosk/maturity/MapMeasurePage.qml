pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// A measure of a company's plan: its texts are pressed to be typed; deadline, cost and state are chosen by a press.
// Triggers: a text and "Remove" as every Target; those of MapChoice; "Undo" in place of "Remove", when
// its exact cost was replaced just now; the exit or Esc leads to the plan.
Page {
    id: page

    readonly property MapMeasureViewModel measure: shell.mapMeasure

    foot.languages: false
    foot.exitLabel: qsTr("Back")

    ColumnLayout {
        x: Geometry.margin
        y: Geometry.maturity.measureTop
        width: page.contentWidth
        height: page.contentBottom - y
        spacing: Geometry.maturity.measureGap

        Label {
            objectName: "measure.title"
            visible: page.docked
            Layout.fillWidth: true
            text: page.measure.title
            bold: true
            size: Geometry.maturity.typeTitle
            wrapMode: Text.Wrap
            fontSizeMode: Text.Fit
            minimumPixelSize: Geometry.panel.typeLeast
            Accessible.role: Accessible.Heading
        }

        Label {
            objectName: "measure.about"
            visible: page.docked && text !== ""
            Layout.fillWidth: true
            text: page.measure.about
            size: Theme.body
            wrapMode: Text.Wrap
            fontSizeMode: Text.Fit
            minimumPixelSize: Geometry.panel.typeLeast
        }

        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: !page.docked
            columns: Geometry.maturity.textColumns
            columnSpacing: Geometry.gutter
            rowSpacing: Geometry.maturity.measureGap
            uniformCellWidths: true
            uniformCellHeights: true

            Repeater {
                model: page.measure.texts as RowModel

                PlanText {
                    required property string key
                    required property int index

                    objectName: "measure." + key
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.minimumHeight: page.docked ? 0 : Geometry.touchLeast
                    Layout.columnSpan: index === 0 ? Geometry.maturity.textColumns : 1 // the title is alone on its line
                    docked: page.docked
                    onTriggered: page.measure.write(key)
                }
            }
        }

        MapChoice {
            Layout.fillWidth: true
            Layout.fillHeight: false
            title: qsTr("Ready by")
            answer: page.measure.due
            options: page.measure.deadlines as RowModel
            name: "deadline"
            docked: page.docked
            onPicked: key => page.measure.chooseDeadline(key)
        }

        MapChoice {
            Layout.fillWidth: true
            Layout.fillHeight: false
            title: qsTr("What it costs")
            answer: page.measure.euros
            chosen: page.measure.cost
            options: page.measure.costs as RowModel
            name: "cost"
            docked: page.docked
            onPicked: key => page.measure.chooseCost(key)
        }

        MapChoice {
            Layout.fillWidth: true
            Layout.fillHeight: false
            title: qsTr("State")
            chosen: page.measure.progress
            options: page.measure.states as RowModel
            name: "state"
            chipColumns: 3
            docked: page.docked
            onPicked: key => page.measure.chooseState(key)
        }
    }

    PushButton {
        parent: page.foot
        objectName: "measure.remove"
        visible: !undo.visible
        docks: false
        x: page.foot.nextX
        width: Math.min(implicitWidth, page.foot.width - x - page.foot.exitW - Geometry.gutter)
        height: Geometry.footHeight
        symbol: "trash"
        label: qsTr("Remove")
        onTriggered: page.measure.remove()
    }

    PushButton {
        id: undo

        parent: page.foot
        objectName: "measure.undo"
        visible: caption !== ""
        docks: false
        x: page.foot.nextX
        width: Math.min(implicitWidth, page.foot.width - x - page.foot.exitW - Geometry.gutter)
        height: Geometry.footHeight
        leftPadding: Geometry.space3
        rightPadding: leftPadding
        symbol: "undo"
        label: qsTr("Undo: %1").arg(caption)
        caption: page.measure.replacedEuros
        onTriggered: page.measure.undo()
    }
}
