pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Kiosk

// The film strip of a print: an image of each quarter with its time, over the full width of the page. Not a control.
// Properties: `frames`, the model; `inset`, where the frames begin from the strip's edge.
Rectangle {
    id: strip

    required property RowModel frames
    property int inset: Geometry.margin
    readonly property int holes: Geometry.printer.filmHoles
    readonly property real frameWidth: (width - 2 * inset - 3 * Geometry.printer.filmGap) / 4

    component Holes: Shape {
        width: strip.width
        height: Geometry.printer.filmHole

        ShapePath {
            strokeColor: Theme.quietOnInk
            strokeWidth: Geometry.printer.filmHole
            strokeStyle: ShapePath.DashLine
            dashPattern: [2.2, 2.4]
            capStyle: ShapePath.FlatCap
            startX: 0
            startY: Geometry.printer.filmHole / 2

            PathLine {
                x: strip.width
                y: Geometry.printer.filmHole / 2
            }
        }
    }

    implicitHeight: Geometry.printer.filmHeight
    color: Theme.tagInk

    Holes {
        y: (strip.holes - height) / 2
    }

    Holes {
        y: strip.height - (strip.holes + height) / 2
    }

    Row {
        x: strip.inset
        y: strip.holes
        height: strip.height - 2 * strip.holes
        spacing: Geometry.printer.filmGap

        Repeater {
            model: strip.frames

            Item {
                id: frame

                required property string share
                required property string clock
                required property string source

                width: strip.frameWidth
                height: parent.height
                Accessible.role: Accessible.Graphic
                Accessible.name: source === "" ? qsTr("%1: no picture").arg(share) : qsTr("Picture at %1, %2").arg(share).arg(clock)

                Image {
                    anchors.fill: parent
                    visible: frame.source !== ""
                    source: frame.source
                    fillMode: Image.PreserveAspectCrop
                    cache: false
                }

                Rectangle {
                    anchors.fill: parent
                    visible: frame.source === ""
                    color: Theme.clear
                    border.width: Geometry.thinLine
                    border.color: Theme.quietOnInk

                    Label {
                        anchors.fill: parent
                        horizontalAlignment: Text.AlignHCenter
                        verticalAlignment: Text.AlignVCenter
                        text: qsTr("no picture")
                        size: Geometry.panel.typeTile
                        fontSizeMode: Text.HorizontalFit
                        minimumPixelSize: Geometry.panel.typeSmallest
                        color: Theme.quietOnInk
                        Accessible.ignored: true
                    }
                }

                Rectangle {
                    anchors.left: parent.left
                    anchors.bottom: parent.bottom
                    width: Math.min(parent.width, plate.implicitWidth + 2 * Geometry.space2)
                    height: Geometry.printer.filmPlate
                    color: Theme.sheet

                    Label {
                        id: plate

                        anchors.fill: parent
                        anchors.leftMargin: Geometry.space2
                        verticalAlignment: Text.AlignVCenter
                        text: frame.clock === "" ? frame.share : frame.share + "  " + frame.clock
                        bold: true
                        size: Geometry.panel.typeTile
                        fontSizeMode: Text.HorizontalFit
                        minimumPixelSize: Geometry.panel.typeSmallest
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
