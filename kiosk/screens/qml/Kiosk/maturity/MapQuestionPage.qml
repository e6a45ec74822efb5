pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// One statement of a company's digital map with five answers and "Not for us": the press answers and goes on.
// Triggers: an answer as every Target; "Previous"; the exit or Esc stops, and shows the code to go on with.
Page {
    id: page

    readonly property MapQuestionViewModel question: shell.mapQuestion

    ownExit: true
    foot.languages: false
    foot.exitLabel: qsTr("Go on later")
    foot.exitSymbol: "clock"
    onLeaving: question.stop()

    ColumnLayout {
        x: Geometry.margin
        y: Geometry.pageTop
        width: page.contentWidth
        height: page.contentBottom - y
        spacing: Geometry.maturity.ruleGap

        RowLayout {
            Layout.fillWidth: true
            spacing: Geometry.gutter

            Label {
                objectName: "map.area"
                Layout.fillWidth: true
                text: page.question.area
                bold: true
                size: Geometry.maturity.typeArea
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.body
                Accessible.role: Accessible.Heading
            }

            Label {
                objectName: "map.place"
                Layout.alignment: Qt.AlignBottom
                Layout.maximumWidth: page.contentWidth * .5
                text: page.question.place
                size: Theme.body
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Geometry.panel.typeLeast
                color: Theme.ink2
            }
        }

        MapTicks {
            Layout.fillWidth: true
            ticks: page.question.ticks as RowModel
            now: page.question.now
        }

        Label {
            objectName: "map.statement"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.topMargin: Geometry.maturity.statementTop
            Layout.minimumHeight: 0
            text: page.question.statement
            bold: true
            size: Geometry.maturity.typeStatement
            wrapMode: Text.WordWrap
            fontSizeMode: Text.Fit
            minimumPixelSize: Geometry.maturity.typeLeast
            lineHeight: .96
            Accessible.role: Accessible.AlertMessage // read out when the next one has come
        }

        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: false
            columns: Geometry.maturity.answerColumns
            columnSpacing: Geometry.gutter
            rowSpacing: Geometry.gutter
            uniformCellWidths: true

            Repeater {
                model: page.question.answers as RowModel

                MapAnswer {
                    required property string key
                    required property int index

                    objectName: "map." + key
                    Layout.fillWidth: true
                    Layout.preferredHeight: Geometry.maturity.answer
                    onTriggered: page.question.answer(key)
                }
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
        parent: Geometry.maturity.actsInFoot ? page.foot : own
        objectName: "map.previous"
        visible: page.question.hasPrevious
        docks: !Geometry.maturity.actsInFoot
        x: Geometry.maturity.actsInFoot ? page.foot.nextX : 0
        height: Geometry.footHeight
        symbol: "left"
        label: qsTr("Previous")
        onTriggered: page.question.previous()
    }
}
