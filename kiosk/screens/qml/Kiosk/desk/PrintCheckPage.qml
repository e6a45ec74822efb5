pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// The print check: the part measured, what was checked, where it fits. Triggers: a printer that fits is chosen by its
// row; "Add to queue"; "Prepare"; the exit or Esc goes back to the files.
StaffScreen {
    id: page

    readonly property PrintCheckViewModel printCheck: shell.printCheck
    readonly property real actH: Geometry.px(Theme.small ? 20.1 : 20.2)
    readonly property real y1: contentBottom - actH - Geometry.px(Theme.small ? 1.6 : 4) // end of the content
    readonly property real noteSize: Theme.small ? Geometry.px(2.95) : Theme.note
    readonly property real picW: Theme.tall ? span(6) : span(Theme.small ? 3.4 : 4)
    readonly property real picH: Geometry.px(Theme.small ? 25 : Theme.tall ? 40 : 46)
    readonly property real checkX: Theme.tall ? Geometry.margin : column(Theme.small ? 3.4 : 4) + Geometry.px(Theme.small ? 0 : 2)
    readonly property real checkY: Theme.tall ? y0 + picH + Geometry.px(6) : y0
    readonly property real checkW: Theme.tall ? contentWidth : span(Theme.small ? 3.9 : 3.7) - Geometry.px(Theme.small ? 0 : 2)
    readonly property real placeX: Theme.tall ? Geometry.margin : column(Theme.small ? 7.3 : 7.7) + Geometry.px(Theme.small ? 0 : 2)
    readonly property real placeY: Theme.tall ? checkY + (y1 - checkY) * .46 : y0

    title: qsTr("Print %1").arg((printCheck.part as PartOutline).name)
    onLeaving: {
        if (printCheck.queued)
            shell.open("home");
    }

    MeasuredPart {
        id: picture

        printCheck: page.printCheck
        x: Geometry.margin
        y: page.y0
        width: page.picW
        height: page.picH
    }

    Grid {
        x: Theme.tall ? page.column(6) + Geometry.px(2) : Geometry.margin
        y: Theme.tall ? picture.y : picture.y + picture.height + Geometry.px(Theme.small ? 1.6 : 3.2)
        columns: Theme.small || Theme.tall ? 1 : 2
        rowSpacing: Geometry.px(Theme.small ? 0 : 1.4)

        PrintFact {
            width: page.picW * (Theme.wide ? .54 : .9)
            symbol: "clock"
            words: page.printCheck.time
            detail: page.printCheck.done
        }

        PrintFact {
            width: page.picW * (Theme.wide ? .45 : .9)
            symbol: "spool"
            words: page.printCheck.filament
            detail: page.printCheck.material
        }

        PrintFact {
            visible: !Theme.small
            width: page.picW * (Theme.wide ? .54 : .9)
            symbol: "layers"
            words: page.printCheck.layer
            detail: page.printCheck.layers
        }

        PrintFact {
            visible: !Theme.small
            width: page.picW * (Theme.wide ? .45 : .9)
            symbol: "support"
            words: page.printCheck.supports
        }
    }

    ZoneHead {
        id: checkHead

        x: page.checkX
        y: page.checkY
        width: page.checkW
        title: qsTr("Check")
        tally: page.printCheck.findingsTally
    }

    Column {
        x: page.checkX
        y: checkHead.y + checkHead.height + Geometry.px(Theme.small ? 1.6 : 2.8)
        width: page.checkW
        spacing: Geometry.px(Theme.small ? .5 : Theme.tall ? .2 : 1)

        Repeater {
            model: page.printCheck.findings as RowModel

            Item {
                id: finding

                required property int index
                required property string level
                required property string words
                required property string detail
                readonly property bool ok: level === "ok"

                visible: !Theme.small || index < 5
                width: page.checkW
                height: sentence.height + (more.visible ? more.height : 0) + Geometry.px(Theme.small ? 1.4 : 2.2)

                StatusMark {
                    id: mark

                    status: finding.ok ? "free" : "out_of_order"
                    cut: finding.ok ? Theme.ground : Theme.ink
                    color: finding.ok ? Theme.free : finding.level === "stop" ? Theme.broken : Theme.signal
                    size: Geometry.px(Theme.small ? 3.8 : 5)
                    y: (sentence.font.pixelSize * 1.22 - size) / 2
                }

                Label {
                    id: sentence

                    x: mark.width + Geometry.px(Theme.small ? 1.6 : 2.2)
                    width: parent.width - x
                    text: finding.words
                    bold: !finding.ok
                    size: Theme.small ? Theme.note : Theme.body
                    wrapMode: Text.Wrap
                }

                Label {
                    id: more

                    visible: text !== "" && !(!Theme.wide && finding.ok)
                    x: sentence.x
                    y: sentence.height
                    width: sentence.width
                    text: finding.detail
                    size: page.noteSize
                    color: Theme.ink2
                    wrapMode: Text.Wrap
                }
            }
        }
    }

    ZoneHead {
        id: placeHead

        x: page.placeX
        y: page.placeY
        width: page.width - Geometry.margin - x
        title: qsTr("Printer")
        tally: page.printCheck.printersTally
    }

    PrinterFits {
        printCheck: page.printCheck
        x: page.placeX
        y: placeHead.y + placeHead.height + Geometry.px(Theme.small ? 1 : 2.2)
        width: placeHead.width
        height: page.y1 - y
    }

    PushButton {
        id: queue

        objectName: "check.queue"
        x: Geometry.margin
        y: page.contentBottom - height
        width: Theme.tall ? page.span(5) : page.span(Theme.small ? 4.6 : 4)
        height: page.actH
        symbol: page.printCheck.queued ? "cross" : "queue"
        label: page.printCheck.queued ? qsTr("Take out of queue") : qsTr("Add to queue")
        size: Theme.small || Theme.tall ? Theme.body : Theme.lead
        onTriggered: page.printCheck.queued ? page.printCheck.takeFromQueue() : page.printCheck.addToQueue()
    }

    PushButton {
        objectName: "check.prepare"
        x: Theme.tall ? page.column(5) : Theme.small ? page.column(4.6) : page.checkX
        y: page.contentBottom - height
        width: page.width - Geometry.margin - x
        height: page.actH
        enabled: page.printCheck.nextAction === "prepare" || page.printCheck.nextAction === "clear"
        kind: PushButton.Primary
        symbol: "right"
        symbolRight: true
        label: {
            switch (page.printCheck.nextAction) {
            case "prepare":
                return (Theme.wide ? qsTr("Prepare printer %1") : qsTr("Prepare %1")).arg(page.printCheck.chosenName);
            case "clear":
                return qsTr("Clear the bed of %1").arg(page.printCheck.chosenName);
            case "wait":
                return qsTr("%1 isn't free yet").arg(page.printCheck.chosenName);
            default:
                return qsTr("No printer fits now");
            }
        }
        size: Theme.wide ? Geometry.px(6.4) : Theme.lead
        onTriggered: page.printCheck.proceed()
    }
}
