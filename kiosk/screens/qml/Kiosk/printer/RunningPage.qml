pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// One printer: the piece fills up, the rule counts, the chart shows the heat. Triggers: RunningControls; the choices
// of a machine that asks; the exit or Esc goes back.
StaffScreen {
    id: page

    readonly property Running running: staff.running as Running
    readonly property Heat heat: running.heat as Heat
    readonly property real ctrlH: Geometry.px(Theme.small ? 20.1 : 22)
    readonly property real by: contentBottom - ctrlH - Geometry.px(Theme.small ? 0 : Theme.tall ? 15 : 2)
    readonly property real picW: Theme.tall ? contentWidth : span(Theme.small ? 3.4 : 4)
    readonly property real picH: Theme.tall ? Geometry.px(58) : by - Geometry.px(Theme.small ? 3 : 5) - y0
    readonly property real rx: Theme.tall ? Geometry.margin : column(Theme.small ? 3.4 : 4) + Geometry.px(Theme.small ? 1 : 3)
    readonly property real rw: width - Geometry.margin - rx
    readonly property real ry: Theme.tall ? y0 + picH + Geometry.px(5) : y0
    readonly property real over: by - controls.above - Geometry.px(Theme.small ? 3 : 5)
    readonly property real end: strip.visible ? strip.y - Geometry.px(2) : over
    readonly property bool measured: running.way !== "idle" && (running.piece as Piece).name !== ""

    title: running.heading
    titleX: Geometry.margin + Geometry.px(Theme.small ? 8 : 12)
    foot.exitAside: true // "Stop now" is far from everything

    Rectangle {
        x: Geometry.margin
        width: Geometry.px(Theme.small ? 5 : 8)
        height: page.titleY + Geometry.px(Theme.small ? 7.2 : 12.2)
        color: page.running.colour
        border.width: Geometry.px(.3)
        border.color: Theme.ink
    }

    GrowingPiece {
        x: Geometry.margin
        y: page.y0
        width: page.picW
        height: page.picH
        running: page.running
    }

    // ---- the reading ----
    Row {
        id: figure

        visible: page.measured
        x: page.rx - Geometry.px(.6)
        y: page.ry - Geometry.px(Theme.small ? 3.2 : 6)
        spacing: Geometry.px(1)

        Label {
            id: number

            objectName: "running.percent"
            text: page.running.percent
            bold: true
            size: Geometry.px(Theme.small ? 14 : 24)
        }

        Label {
            text: "%"
            bold: true
            size: Geometry.px(Theme.small ? 7 : 11)
            anchors.baseline: number.baseline
        }
    }

    Column {
        visible: page.measured
        x: figure.x + figure.width + Geometry.px(3)
        width: page.width - Geometry.margin - x
        y: page.ry - Geometry.px(1)

        Label {
            width: parent.width
            horizontalAlignment: Text.AlignRight
            text: page.running.left !== "" ? page.running.left : page.running.word
            bold: true
            size: Theme.small ? Theme.lead : Theme.title
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.body
        }

        Label {
            width: parent.width
            horizontalAlignment: Text.AlignRight
            text: page.running.done
            size: Theme.small ? Theme.note : Theme.lead
            color: Theme.ink2
        }
    }

    Ruler {
        id: rule

        visible: page.measured
        x: page.rx
        y: page.ry + Geometry.px(Theme.small ? 11.4 : 20.6)
        width: page.rw
        height: Geometry.px(Theme.small ? 3.6 : 6)
        minor: Theme.small ? 50 : 100
        value: page.running.fraction
        thick: Geometry.px(.32)
    }

    Rectangle {
        visible: page.measured
        x: page.rx
        y: rule.y + rule.height
        width: page.rw
        height: Geometry.px(.34)
        color: Theme.ink
    }

    Rectangle {
        visible: page.measured
        x: page.rx + page.rw * page.running.fraction - width / 2
        y: rule.y - Geometry.px(Theme.small ? .8 : 1.6)
        width: Geometry.px(.9)
        height: rule.height + rule.y - y
        color: Theme.signal
        border.width: Theme.contrast ? 1 : 0
        border.color: Theme.edge
    }

    // what the machine said stands apart from what to do about it
    Column {
        id: detail

        x: page.rx
        y: page.measured ? rule.y + rule.height + Geometry.px(Theme.small ? 1.6 : 3) : page.ry
        width: page.rw
        spacing: Geometry.px(Theme.small ? .4 : 1)

        Repeater {
            model: [page.running.said, page.running.advice, page.running.told]

            Label {
                required property string modelData
                required property int index

                objectName: ["running.said", "running.advice", "running.told"][index]
                visible: text !== ""
                width: detail.width
                text: modelData
                bold: index === 0
                size: index === 2 ? Theme.note : Theme.small ? Theme.body : Theme.lead
                color: index === 2 ? Theme.ink2 : Theme.ink
                wrapMode: Text.Wrap
                maximumLineCount: Theme.small || index === 2 ? 2 : 3
                elide: Text.ElideRight
            }
        }
    }

    Flow {
        id: choices

        x: page.rx
        y: detail.y + detail.height + Geometry.px(2)
        width: page.rw
        spacing: Geometry.gutter

        Repeater {
            model: page.running.choices

            PushButton {
                required property string modelData
                required property int index

                objectName: "choice." + index
                height: Geometry.px(Theme.small ? 12.3 : 16)
                kind: PushButton.Ink
                label: modelData
                size: Theme.small ? Theme.body : Theme.lead
                enabled: page.running.mayAct && page.running.pending === ""
                onTriggered: page.running.answerPrompt(index)
            }
        }
    }

    TempChart {
        readonly property real above: page.running.choices.length > 0 ? choices.y + choices.height : detail.height > 0 ? detail.y + detail.height : page.measured ? rule.y + rule.height : page.ry

        visible: height > Geometry.px(12) && (page.heat.toolLine !== "" || page.heat.tool !== "–")
        heat: page.heat
        x: page.rx
        y: above + Geometry.px(Theme.small ? 1.6 : 3.6)
        width: page.rw
        height: page.end - y
    }

    OrderStrip {
        id: strip

        running: page.running
        x: page.rx
        y: page.over - height
        width: page.rw
    }

    PushButton {
        objectName: "running.link"
        visible: page.running.linked && !controls.stops
        x: page.width - Geometry.margin - width
        y: page.height - Geometry.footPadding - height
        height: Geometry.footHeight
        label: Theme.tall ? qsTr("Link") : qsTr("Link to OctoPrint")
        size: page.foot.size
        onTriggered: page.staff.showLink()
    }

    RunningControls {
        id: controls

        x: Geometry.margin
        y: page.by
        width: page.contentWidth
        height: page.ctrlH
        running: page.running
        middleX: Theme.wide ? page.column(4) + Geometry.px(3) - Geometry.margin : -1
        middleW: Theme.wide ? page.column(8) - page.column(4) - Geometry.px(3) : -1
        onFilesWanted: page.shell.open("files")
    }
}
