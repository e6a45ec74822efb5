pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// The digital vision of a company: its four texts, each pressed to be typed, and whether it is agreed.
// Triggers: a text and "Agreed today" as every Target; the exit or Esc leads back to the plan.
Page {
    id: page

    readonly property MapVisionViewModel vision: shell.mapVision

    foot.languages: false
    foot.exitLabel: qsTr("Back")

    ColumnLayout {
        x: Geometry.margin
        y: Geometry.pageTop
        width: page.contentWidth
        height: page.contentBottom - y
        spacing: Geometry.maturity.futureGap

        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: false
            spacing: Geometry.gutter

            Label {
                Layout.fillWidth: true
                Layout.leftMargin: -Geometry.opticalInset
                text: qsTr("Our digital vision")
                bold: true
                size: Geometry.maturity.typeTitle
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.body
                Accessible.role: Accessible.Heading
            }

            Label {
                objectName: "vision.agreed"
                Layout.alignment: Qt.AlignBottom
                text: page.vision.agreed
                size: Theme.body
                color: Theme.ink2
            }
        }

        Rectangle {
            Layout.fillWidth: true
            Layout.preferredHeight: Geometry.rail
            color: Theme.ink
        }

        Label {
            objectName: "vision.words"
            visible: page.docked
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: 0
            text: page.vision.summary
            size: Theme.heading
            wrapMode: Text.Wrap
            fontSizeMode: Text.Fit
            minimumPixelSize: Geometry.panel.typeSmallest
            elide: Text.ElideRight
        }

        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: !page.docked
            columns: Geometry.maturity.visionColumns
            columnSpacing: Geometry.gutter
            rowSpacing: Geometry.gutter
            uniformCellWidths: true
            uniformCellHeights: true

            Repeater {
                model: page.vision.texts as RowModel

                PlanText {
                    required property string key
                    required property int index

                    objectName: "vision." + key
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    strong: index === 0 // the sentence
                    docked: page.docked
                    onTriggered: page.vision.write(key)
                }
            }
        }

        Item {
            id: own

            visible: !Geometry.maturity.actsInFoot && !page.docked
            Layout.preferredHeight: Geometry.footHeight
        }
    }

    PushButton {
        parent: Geometry.maturity.actsInFoot ? page.foot : own
        objectName: "vision.agree"
        docks: !Geometry.maturity.actsInFoot
        x: Geometry.maturity.actsInFoot ? page.foot.nextX : 0
        height: Geometry.footHeight
        symbol: page.vision.isAgreed ? "undo" : "check"
        label: page.vision.isAgreed ? qsTr("Back to a draft") : qsTr("Agreed today")
        onTriggered: page.vision.agree()
    }
}
