import QtQuick
import QtQuick.Layouts
import Kiosk

// In the place of PrintFigures while the print room is silent: that nothing is known, for how long and since when, on a
// rule without a value; below it what may be, what was seen last and who was told.
// Properties: `silence`, the view model; `heat`, the last temperatures are named here because no chart shows them.
// A reading, not a control.
ColumnLayout {
    id: figures

    required property PrinterSilence silence
    property bool heat: false

    spacing: Geometry.space1

    RowLayout {
        spacing: Geometry.printer.unknownGap

        StatusMark {
            status: "no_contact"
            size: Geometry.printer.unknownMark
            color: Theme.ink
        }

        Label {
            objectName: "printer.unknown"
            Layout.fillWidth: true
            text: qsTr("not known")
            bold: true
            size: Geometry.printer.typeUnknown
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.title
        }

        ColumnLayout {
            Layout.fillWidth: false
            spacing: 0

            Label {
                objectName: "printer.silent_for"
                Layout.alignment: Qt.AlignRight
                text: figures.silence.lasts
                bold: true
                size: Geometry.staff.typeStatement
            }

            Label {
                Layout.alignment: Qt.AlignRight
                text: figures.silence.since
                size: Geometry.printer.typeSince
                color: Theme.ink2
            }
        }
    }

    Ruler {
        id: rule

        visible: !Panel.largeText || Geometry.printer.ruleInLarge
        Layout.fillWidth: true
        Layout.preferredHeight: Geometry.printer.ruleHeight
        minor: Geometry.printer.ruleTicks
        thick: Geometry.printer.ruleTick
        off: Theme.edge
    }

    Rectangle {
        visible: rule.visible
        Layout.fillWidth: true
        Layout.topMargin: -Geometry.space1
        Layout.preferredHeight: Geometry.edge
        color: Theme.edge
    }

    Label {
        objectName: "printer.silence"
        Layout.fillWidth: true
        Layout.topMargin: Geometry.space2
        text: [figures.silence.sentence, figures.silence.perhaps].join(Geometry.printer.sentenceGap)
        bold: true
        size: Math.max(Geometry.panel.typeLead, Theme.heading)
        lineHeight: .92
        wrapMode: Text.Wrap
    }

    Label {
        objectName: "printer.last"
        Layout.fillWidth: true
        text: figures.silence.last + (figures.heat && figures.silence.lastHeat !== "" ? ", " + figures.silence.lastHeat : "") + "." + Geometry.printer.sentenceGap + figures.silence.told
        size: Theme.aside
        color: Theme.ink2
        lineHeight: .94
        wrapMode: Text.Wrap
        maximumLineCount: 3
        elide: Text.ElideRight
    }
}
