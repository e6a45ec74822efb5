import QtQuick
import QtQuick.Layouts
import Kiosk

// What the pages of a print request share: the question, where one is in the three, what is chosen at the left, the way
// back and on below. The exit gives it up.
// Properties: `question`; `step`, 1 to 3; `backLabel`, empty for none; `nextLabel`, empty for none; `canNext`; children lie in
// the area of the question. Read only: `flow`.
// Triggers: back and next as every Target, which emit `wentBack` and `wentOn`; those of Page.
Page {
    id: page

    required property string question
    required property int step
    property string backLabel: ""
    property string nextLabel: ""
    property bool canNext: true
    readonly property RequestFlowViewModel flow: shell.requestFlow
    readonly property bool hasPart: flow.part.name !== "" && step > 1
    default property alias content: area.data

    signal wentBack
    signal wentOn

    ownExit: true
    foot.exitLabel: qsTr("Cancel")
    foot.exitSymbol: "cross"
    onLeaving: shell.open("start")

    Label {
        id: head

        x: Geometry.margin - Geometry.opticalInset
        y: Geometry.requests.headTop
        width: page.contentWidth - steps.width - Geometry.gutter
        text: page.question
        bold: true
        size: Theme.pageTitle
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.body
        Accessible.role: Accessible.Heading
    }

    Label {
        id: steps

        anchors.right: parent.right
        anchors.rightMargin: Geometry.margin
        anchors.baseline: head.baseline
        text: qsTr("Print request, %1/3").arg(page.step)
        size: Geometry.requests.typeStep
        color: Theme.ink2
    }

    GridLayout {
        id: grid

        x: Geometry.margin
        y: head.y + head.height + Geometry.requests.headGap
        width: page.contentWidth
        height: page.contentBottom - y
        columns: page.hasPart ? Geometry.requests.columns : 1
        columnSpacing: Geometry.space7
        rowSpacing: Geometry.gutter

        RequestPart {
            visible: page.hasPart
            Layout.fillWidth: grid.columns === 1
            Layout.fillHeight: grid.columns > 1
            Layout.preferredWidth: Geometry.requests.partWidth
            Layout.preferredHeight: Geometry.requests.partHeight
            part: page.flow.part
            swatch: page.flow.swatch
            source: page.flow.source
            time: page.flow.time
            filament: page.flow.filament
        }

        Item {
            id: area

            Layout.fillWidth: true
            Layout.fillHeight: true
        }

        RowLayout {
            Layout.columnSpan: grid.columns
            Layout.fillHeight: false
            visible: page.backLabel !== "" || page.nextLabel !== ""
            spacing: Geometry.space7

            PushButton {
                objectName: "request.back"
                visible: page.backLabel !== ""
                Layout.preferredWidth: Geometry.requests.partWidth
                Layout.preferredHeight: Geometry.touch
                symbol: "left"
                label: page.backLabel
                size: Theme.action
                onTriggered: page.wentBack()
            }

            PushButton {
                objectName: "request.next"
                visible: page.nextLabel !== ""
                enabled: page.canNext
                Layout.fillWidth: true
                Layout.preferredHeight: Geometry.touch
                kind: PushButton.Primary
                symbol: "right"
                symbolRight: true
                label: page.nextLabel
                size: Geometry.staff.typeAction
                onTriggered: page.wentOn()
            }
        }
    }
}
