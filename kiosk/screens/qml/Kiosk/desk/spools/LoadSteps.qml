pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// How far the change of filament is: a bar a step, done in ink, the present one as signal. Not a control.
// Properties: `rows`.
RowLayout {
    id: steps

    required property RowModel rows

    spacing: Geometry.space3
    uniformCellSizes: true

    Repeater {
        model: steps.rows

        ColumnLayout {
            id: one

            required property string words
            required property string step

            spacing: Geometry.space2

            Rectangle {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignBottom
                implicitHeight: one.step === "next" ? Geometry.strongEdge : Geometry.desk.loadStep
                color: one.step === "now" ? Theme.signal : one.step === "done" ? Theme.ink : Theme.edge
            }

            Label {
                Layout.fillWidth: true
                text: one.words
                bold: one.step !== "next"
                size: Theme.note
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Geometry.panel.typeLeast
                color: one.step === "next" ? Theme.ink2 : Theme.ink
            }
        }
    }
}
