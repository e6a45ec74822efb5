pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// Why a print failed: one of eight reasons. Properties: `jobDone`, the view model. Triggers: each as every Target.
GridLayout {
    id: tiles

    required property JobDoneViewModel jobDone

    columns: Geometry.printer.reasonColumns
    columnSpacing: Geometry.gutter
    rowSpacing: Geometry.gutter
    uniformCellWidths: true

    Repeater {
        model: tiles.jobDone.reasons as RowModel

        Target {
            id: tile

            required property string key
            required property string words
            required property bool chosen
            readonly property color foreground: chosen ? Theme.darkInk : Theme.ink

            objectName: "reason." + key
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: Geometry.touchLeast
            Layout.maximumHeight: Geometry.printer.reasonHeight
            label: words
            leftPadding: Geometry.space5
            rightPadding: Geometry.space5
            ground: chosen ? Theme.ink : Theme.sheet
            edgeWidth: chosen ? 0 : Geometry.edge
            ring: chosen ? Theme.signal : Theme.ink
            Accessible.role: Accessible.RadioButton
            Accessible.checked: chosen
            onTriggered: tiles.jobDone.chooseReason(key)
            contentItem: RowLayout {
                spacing: Geometry.space3

                Label {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    verticalAlignment: Text.AlignVCenter
                    text: tile.words
                    bold: true
                    size: Geometry.printer.typeReason
                    wrapMode: Text.WordWrap
                    fontSizeMode: Text.Fit
                    minimumPixelSize: Geometry.panel.typeTile
                    color: tile.foreground
                    Accessible.ignored: true
                }

                Icon {
                    visible: tile.chosen
                    name: "check"
                    color: tile.foreground
                    size: Geometry.printer.typeReason
                }
            }
        }
    }
}
