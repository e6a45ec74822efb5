pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// One printer: the part fills up, the rule counts, the chart shows temperatures. Triggers: PrinterControls; the choices
// of a machine that asks; the exit or Esc goes back.
StaffScreen {
    id: page

    readonly property PrinterViewModel printer: shell.printerPage
    readonly property Temperatures temperatures: printer.temperatures as Temperatures
    readonly property real ctrlH: Geometry.px(Theme.small ? 20.1 : 22)
    readonly property real by: contentBottom - ctrlH - Geometry.px(Theme.small ? 0 : Theme.tall ? 15 : 2)
    readonly property real picW: Theme.tall ? contentWidth : span(Theme.small ? 3.4 : 4)
    readonly property real picH: Theme.tall ? Geometry.px(58) : by - Geometry.px(Theme.small ? 3 : 5) - y0
    readonly property real rx: Theme.tall ? Geometry.margin : column(Theme.small ? 3.4 : 4) + Geometry.px(Theme.small ? 1 : 3)
    readonly property real rw: width - Geometry.margin - rx
    readonly property real ry: Theme.tall ? y0 + picH + Geometry.px(5) : y0
    readonly property real over: by - controls.above - Geometry.px(Theme.small ? 3 : 5)
    readonly property real end: strip.visible ? strip.y - Geometry.px(2) : over
    readonly property bool measured: printer.controls !== "idle" && (printer.part as PartOutline).name !== ""

    title: printer.heading
    titleX: Geometry.margin + Geometry.px(Theme.small ? 8 : 12)
    foot.exitAside: true // "Stop now" is far from everything

    Rectangle {
        x: Geometry.margin
        width: Geometry.px(Theme.small ? 5 : 8)
        height: page.titleY + Geometry.px(Theme.small ? 7.2 : 12.2)
        color: page.printer.colour
        border.width: Geometry.px(.3)
        border.color: Theme.ink
    }

    GrowingPart {
        x: Geometry.margin
        y: page.y0
        width: page.picW
        height: page.picH
        printer: page.printer
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

            objectName: "printer.percent"
            text: page.printer.percent
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
            text: page.printer.remaining !== "" ? page.printer.remaining : page.printer.word
            bold: true
            size: Theme.small ? Theme.lead : Theme.title
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.body
        }

        Label {
            width: parent.width
            horizontalAlignment: Text.AlignRight
            text: page.printer.done
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
        value: page.printer.fraction
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
        x: page.rx + page.rw * page.printer.fraction - width / 2
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
            model: [page.printer.message, page.printer.advice, page.printer.lastNotice]

            Label {
                required property string modelData
                required property int index

                objectName: ["printer.message", "printer.advice", "printer.notice"][index]
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
            model: page.printer.choices

            PushButton {
                required property string modelData
                required property int index

                objectName: "choice." + index
                height: Geometry.px(Theme.small ? 12.3 : 16)
                kind: PushButton.Ink
                label: modelData
                size: Theme.small ? Theme.body : Theme.lead
                enabled: page.printer.mayAct && page.printer.pending === ""
                onTriggered: page.printer.answerPrompt(index)
            }
        }
    }

    TemperatureChart {
        readonly property real above: page.printer.choices.length > 0 ? choices.y + choices.height : detail.height > 0 ? detail.y + detail.height : page.measured ? rule.y + rule.height : page.ry

        visible: height > Geometry.px(12) && (page.temperatures.toolLine !== "" || page.temperatures.tool !== "–")
        temperatures: page.temperatures
        x: page.rx
        y: above + Geometry.px(Theme.small ? 1.6 : 3.6)
        width: page.rw
        height: page.end - y
    }

    OrderStrip {
        id: strip

        printer: page.printer
        x: page.rx
        y: page.over - height
        width: page.rw
    }

    PushButton {
        objectName: "printer.connection"
        visible: page.printer.hasOctoprint && !controls.stops
        x: page.width - Geometry.margin - width
        y: page.height - Geometry.footPadding - height
        height: Geometry.footHeight
        label: Theme.tall ? qsTr("Link") : qsTr("Link to OctoPrint")
        size: page.foot.size
        onTriggered: page.printer.openConnection()
    }

    PrinterControls {
        id: controls

        x: Geometry.margin
        y: page.by
        width: page.contentWidth
        height: page.ctrlH
        printer: page.printer
        middleX: Theme.wide ? page.column(4) + Geometry.px(3) - Geometry.margin : -1
        middleW: Theme.wide ? page.column(8) - page.column(4) - Geometry.px(3) : -1
        onFilesWanted: page.shell.open("file_list")
    }
}
