import QtQuick
import Kiosk

// One tile of the board: the silhouette, and below it the name, the state, until when, and how far a print is. What
// staff wrote of a fault is shown where it fits whole; else the equipment's own page says it.
// Triggers: as every Target.
EquipmentTarget {
    id: tile

    readonly property int pad: Geometry.board.tilePadding
    readonly property bool bare: height < Geometry.board.tileBare // too low for how far a print is
    readonly property int wordsRoom: bare ? 0 : Geometry.board.tileWords

    component Line: Label {
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Geometry.panel.typeLeast
        size: Geometry.board.tileType
        Accessible.ignored: true
    }

    ColourTag {
        colour: tile.colour
        anchors.right: parent.right
        anchors.rightMargin: tile.pad * .6
        width: Geometry.board.tag
        height: Geometry.board.tagHeight
    }

    Silhouette {
        id: silhouette

        kind: tile.kind
        size: Math.min(tile.width - 2 * tile.pad, tile.height * Geometry.board.tilePicture, tile.height - tile.wordsRoom)
        x: (tile.width - size) / 2
        y: tile.pad - size * .02
        look: tile.look
        color: tile.pen
        cut: tile.ground
    }

    Column {
        id: words

        x: tile.pad
        width: tile.width - x - tile.pad * .6
        y: silhouette.y + silhouette.height + Geometry.board.tileGap
        spacing: Geometry.board.tileLineGap

        Line {
            text: tile.name
            width: words.width
            color: tile.pen
            minimumPixelSize: Geometry.panel.typeSmallest
            bold: true
            size: Geometry.board.tileName
        }

        Row {
            id: state

            spacing: Geometry.board.tileMarkGap

            StatusMark {
                id: mark

                status: tile.status
                color: tile.pen
                cut: tile.ground
                size: Geometry.board.tileMark
                anchors.verticalCenter: parent.verticalCenter
            }

            Line {
                objectName: "tile.word"
                text: tile.word
                color: tile.pen
                bold: true
                width: words.width - mark.width - state.spacing
                anchors.verticalCenter: parent.verticalCenter
            }
        }

        Line {
            objectName: "tile.first"
            visible: text !== ""
            opacity: words.y + y + contentHeight > tile.height ? 0 : 1 // its own page says it
            text: tile.first
            width: words.width
            color: tile.pen
        }

        Line {
            visible: text !== "" && (Geometry.board.tileRemark || tile.first === "")
            opacity: truncated || words.y + y + contentHeight > tile.height ? 0 : 1
            text: tile.remark
            width: words.width
            color: tile.pen
            wrapMode: Text.Wrap
            maximumLineCount: tile.first ? 1 : 2
            fontSizeMode: Text.FixedSize
            elide: Text.ElideRight
        }
    }

    Ruler {
        visible: tile.fraction >= 0 && !tile.bare
        x: tile.pad
        width: tile.width - 2 * tile.pad
        height: Geometry.board.tileRuler
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Geometry.board.tileRulerBottom
        value: tile.fraction
        thick: Geometry.thinLine
        on: Theme.inUse
    }
}
