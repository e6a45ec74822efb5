import QtQuick
import Kiosk

// How far a print is: the percent, the time left and by what it is known, when it will be done, on a rule with the
// present place marked.
// Properties: `printer`, the view model. A reading, not a control.
Item {
    id: figures

    required property PrinterViewModel printer

    implicitHeight: Geometry.printer.figuresHeight

    Row {
        id: percent

        x: -Geometry.space1 // the first digit begins inside its frame
        y: -Geometry.printer.percentLift
        spacing: Geometry.space2

        Label {
            id: number

            objectName: "printer.percent"
            text: figures.printer.percent
            bold: true
            size: Geometry.printer.typePercent
        }

        Label {
            text: "%"
            bold: true
            size: Geometry.printer.typePercentSign
            anchors.baseline: number.baseline
        }
    }

    Column {
        anchors.left: percent.right
        anchors.leftMargin: Geometry.space5
        anchors.right: parent.right
        y: -Geometry.space2

        Label {
            width: parent.width
            horizontalAlignment: Text.AlignRight
            text: figures.printer.remaining || figures.printer.word
            bold: true
            size: Geometry.staff.typeStatement
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.body
        }

        Label {
            width: parent.width
            horizontalAlignment: Text.AlignRight
            text: figures.printer.done
            size: Theme.small ? Theme.note : Theme.lead
            color: Theme.ink2
        }

        Label {
            width: parent.width
            visible: text !== "" && Geometry.printer.basisLine && !Panel.largeText
            horizontalAlignment: Text.AlignRight
            text: figures.printer.basis
            size: Theme.note
            color: Theme.ink2
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Geometry.panel.typeSmallest
        }
    }

    Ruler {
        id: rule

        anchors.bottom: rail.top
        width: parent.width
        height: Geometry.printer.ruleHeight
        minor: Geometry.printer.ruleTicks
        value: figures.printer.fraction
        thick: Geometry.printer.ruleTick
    }

    Rectangle {
        id: rail

        anchors.bottom: parent.bottom
        width: parent.width
        height: Geometry.edge
        color: Theme.ink
    }

    Rectangle {
        x: parent.width * figures.printer.fraction - width / 2
        anchors.bottom: rule.bottom
        width: Geometry.printer.markerWidth
        height: rule.height + Geometry.printer.markerRise
        color: Theme.signal
        border.width: Theme.contrast ? 1 : 0
        border.color: Theme.edge
    }
}
