pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// How a print came out: three tiles by mark and word. Properties: `jobDone`, the view model.
// Triggers: each tile as every Target.
RowLayout {
    id: tiles

    required property JobDoneViewModel jobDone

    spacing: Geometry.gutter

    Repeater {
        model: tiles.jobDone.tiles as RowModel

        Target {
            id: tile

            required property string key
            required property string words
            required property string status
            required property bool chosen
            readonly property bool good: key === "good"
            readonly property color fill: good ? Theme.free : Theme.ink
            readonly property color pen: good ? Theme.freeInk : Theme.darkInk
            readonly property color foreground: chosen ? pen : Theme.ink

            objectName: "result." + key
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            Layout.minimumHeight: Geometry.touchLeast
            Layout.maximumHeight: Geometry.printer.resultHeight
            label: words
            leftPadding: Geometry.printer.resultPadding
            rightPadding: Geometry.printer.resultPadding
            topPadding: Geometry.printer.resultPadding
            bottomPadding: Geometry.printer.resultPadding
            ground: chosen ? fill : Theme.sheet
            edgeWidth: chosen ? 0 : Geometry.edge
            ring: chosen ? Theme.signal : Theme.ink
            Accessible.role: Accessible.RadioButton
            Accessible.checked: chosen
            onTriggered: tiles.jobDone.chooseResult(key)
            contentItem: GridLayout {
                id: face

                columns: tile.height < Geometry.printer.resultStacked ? 2 : 1
                columnSpacing: Geometry.space4
                rowSpacing: 0

                StatusMark {
                    status: tile.status
                    size: Geometry.printer.resultMark
                    color: tile.foreground
                    cut: tile.chosen ? tile.fill : Theme.sheet
                }

                Item {
                    Layout.fillHeight: true
                    visible: face.columns === 1
                }

                Label {
                    Layout.fillWidth: true
                    text: tile.words
                    bold: true
                    size: Geometry.printer.typeResult
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Geometry.panel.typeTile
                    color: tile.foreground
                    Accessible.ignored: true
                }
            }
        }
    }
}
