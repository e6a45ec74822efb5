import QtQuick
import QtQuick.Layouts
import Kiosk

// A printer as a row: its own colour as a flag, its name, the shape and word of its state, how far it is.
// Triggers: as every Target.
// Properties: `name`; `colour`; `mark`, the shape of the state, see StatusMark; `calls`, it needs somebody; `word`,
// `detail`, and `brief`, the detail where there is little room; `fraction` printed, negative for no reading; `chosen`,
// filled; `picture`, its silhouette is shown.
Target {
    id: row

    required property string name
    required property color colour
    property string mark: "free"
    property bool calls: false
    property string word: ""
    property string detail: ""
    property string brief: detail
    property real fraction: -1
    property bool chosen: false
    property bool picture: Geometry.controls.rowPicture > 1
    readonly property bool low: height < Geometry.controls.rowLow
    readonly property real pictureSize: Math.min(height * .66, Geometry.controls.rowPicture)
    readonly property real roomOfPicture: picture ? pictureSize + Geometry.controls.rowGap : 0
    readonly property real roomOfTick: chosen ? Geometry.controls.rowTick + Geometry.controls.rowGap : 0
    readonly property real room: width - Geometry.controls.rowLeft - Geometry.controls.rowRight - roomOfPicture // from outside: a width that the layout sets would make it begin anew
    readonly property real roomForName: room - roomOfTick
    readonly property real roomForWords: low ? room : roomForName // a low row has its tick beside the name alone
    readonly property int openEdge: calls ? Geometry.stateEdge : Geometry.edge
    readonly property color foreground: chosen ? Theme.freeInk : Theme.ink

    label: [name, word, detail].filter(part => part !== "").join(", ")
    ground: chosen ? Theme.free : Theme.wall
    edgeWidth: chosen ? 0 : openEdge
    edgeColor: calls ? Theme.ink : Theme.edge

    contentItem: Item {
        Rectangle {
            x: Geometry.edge
            y: x
            width: Geometry.controls.rowFlag
            height: parent.height - 2 * x
            color: row.colour
            border.width: Theme.contrast ? Geometry.edge : 0
            border.color: Theme.edge
        }

        RowLayout {
            anchors.fill: parent
            anchors.leftMargin: Geometry.controls.rowLeft
            anchors.rightMargin: Geometry.controls.rowRight
            spacing: Geometry.controls.rowGap

            Silhouette {
                visible: row.picture
                kind: "printer"
                size: row.pictureSize
                look: row.mark === "no_contact" ? Silhouette.Dashed : row.chosen || row.mark === "free" ? Silhouette.Filled : Silhouette.Outline
                color: row.foreground
                cut: row.ground
            }

            PrinterState {
                id: state

                Layout.fillWidth: true
                Layout.bottomMargin: ruler.visible ? 2 * ruler.lift : 0
                row: row
            }

            Icon {
                visible: row.chosen && !row.low
                name: "check"
                color: row.foreground
                size: Geometry.controls.rowTick
                weight: Geometry.controls.rowTickWeight
            }
        }

        Ruler {
            id: ruler

            readonly property int lift: row.low ? Geometry.controls.rowLiftLow : Geometry.controls.rowLift

            visible: row.fraction >= 0
            anchors.left: parent.left
            anchors.leftMargin: state.x + Geometry.controls.rowLeft
            anchors.right: parent.right
            anchors.rightMargin: Geometry.controls.rowRulerRight
            anchors.bottom: parent.bottom
            anchors.bottomMargin: row.low ? Geometry.controls.rowRulerBottomLow : Geometry.controls.rowRulerBottom
            height: row.low ? Geometry.controls.rowRulerLow : Geometry.controls.rowRuler
            value: row.fraction
            thick: Geometry.thinLine
            on: Theme.inUse
        }
    }
}
