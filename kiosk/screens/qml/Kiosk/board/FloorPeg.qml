pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// A tile of the board made small: silhouette where there is room, name, state. Triggers: as every Target.
EquipmentTarget {
    id: peg

    readonly property int pad: Geometry.board.pegPad
    readonly property bool drawn: height > Geometry.board.pegDrawn

    component Line: Label {
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Geometry.panel.typeSmallest
        color: peg.pen
        bold: true
        Accessible.ignored: true
    }

    ColourTag {
        colour: peg.colour
        anchors.right: parent.right
        anchors.rightMargin: peg.pad
        width: Geometry.board.pegTag
        height: width * .8
    }

    Silhouette {
        visible: peg.drawn
        kind: peg.kind
        size: Math.min(peg.height - words.height - 1.4 * peg.pad, Geometry.board.pegPicture)
        x: peg.pad - inset * .3
        y: peg.pad
        look: peg.look
        color: peg.pen
        cut: peg.ground
    }

    Column {
        id: words

        x: peg.pad
        width: peg.width - 2 * peg.pad
        anchors.bottom: parent.bottom
        anchors.bottomMargin: peg.pad * .6

        Line {
            width: parent.width - (peg.colour && !peg.drawn ? Geometry.board.pegTag : 0)
            text: peg.name
            size: Geometry.board.pegName
        }

        Row {
            spacing: Geometry.space2

            StatusMark {
                id: mark

                status: peg.status
                color: peg.pen
                cut: peg.ground
                size: Geometry.board.pegMark
                anchors.verticalCenter: parent.verticalCenter
            }

            Line {
                objectName: "tile.word"
                width: words.width - mark.width - parent.spacing
                text: peg.word
                size: Geometry.board.pegWord
            }
        }
    }
}
