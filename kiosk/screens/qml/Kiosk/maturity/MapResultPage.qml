import QtQuick
import QtQuick.Layouts
import Kiosk

// A company's finished digital map: its level, the drawing, three next steps; the way to paper and plan.
// Triggers: "Vision and plan", "Take along", "How did it go?", to be asked the questions at the end, as every Target; the exit or Esc ends it.
Page {
    id: page

    readonly property MapResultViewModel result: shell.mapResult

    ownExit: true
    foot.languages: false
    foot.exitLabel: qsTr("Done")
    foot.exitSymbol: "check"
    onLeaving: result.done()

    RowLayout {
        id: head

        x: Geometry.margin - Geometry.opticalInset
        y: Geometry.pageTop
        width: page.contentWidth + Geometry.opticalInset
        spacing: Geometry.gutter

        Label {
            objectName: "map.level"
            Layout.fillWidth: true
            text: page.result.title
            bold: true
            size: Geometry.maturity.typeTitle
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.body
            Accessible.role: Accessible.Heading
        }

        Label {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: Geometry.space3
            text: page.result.day
            size: Theme.body
            color: Theme.ink2
        }
    }

    GridLayout {
        x: Geometry.margin
        y: head.y + head.height + Geometry.space2
        width: page.contentWidth
        height: page.contentBottom - y
        columns: Geometry.maturity.columns
        columnSpacing: Geometry.gutter
        rowSpacing: Geometry.space4

        Label { // low reach: there is no room for the drawing
            objectName: "map.levels"
            visible: page.docked
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: page.span(5)
            Layout.minimumHeight: 0
            text: page.result.levels
            size: Theme.aside
            fontSizeMode: Text.Fit
            minimumPixelSize: Geometry.panel.typeSmallest
            lineHeight: 1.1
        }

        MapDrawing {
            visible: !page.docked
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: page.span(Geometry.maturity.mapColumns)
            Layout.preferredHeight: page.result.mapHeight * Panel.mm
            Layout.minimumHeight: 0
            result: page.result
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: page.span(12 - Geometry.maturity.mapColumns)
            spacing: Geometry.gutter

            MapSteps {
                Layout.fillWidth: true
                Layout.fillHeight: true
                result: page.result
                legend: !page.docked
                brief: Panel.largeText && (page.docked || Geometry.maturity.briefLarge)
            }

            PushButton {
                objectName: "map.plan"
                Layout.fillWidth: true
                Layout.fillHeight: false
                Layout.preferredHeight: Geometry.maturity.plan
                kind: PushButton.Primary
                size: Geometry.maturity.typePlan
                symbol: "right"
                symbolRight: true
                label: qsTr("Vision and plan")
                onTriggered: page.result.plan()
            }

            Item {
                id: own

                visible: !Geometry.maturity.actsInFoot && !page.docked
                Layout.preferredHeight: Geometry.footHeight
            }
        }
    }

    PushButton {
        id: paper

        parent: Geometry.maturity.actsInFoot ? page.foot : own
        objectName: "map.paper"
        docks: !Geometry.maturity.actsInFoot
        x: Geometry.maturity.actsInFoot ? page.foot.nextX : 0
        height: Geometry.footHeight
        symbol: "file"
        label: qsTr("Take along")
        onTriggered: page.result.paper()
    }

    PushButton {
        parent: paper.parent
        objectName: "map.faces"
        visible: page.result.isAsked
        docks: paper.docks
        x: paper.x + paper.width + Geometry.gutter
        width: Math.min(implicitWidth, page.foot.width - x - page.foot.exitW - Geometry.gutter)
        height: Geometry.footHeight
        label: qsTr("How did it go?")
        onTriggered: page.shell.mapFaces.begin()
    }
}
