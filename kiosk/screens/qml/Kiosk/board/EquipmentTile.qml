import QtQuick
import Kiosk

// One peg on the wall: the tool's silhouette, and below it the name, the state, until when, and how far a print is.
// What staff wrote of a fault is shown where it fits whole; else the tool's own page says it.
// Triggers: as every Target.
EquipmentTarget {
    id: t

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
        colour: t.colour
        anchors.right: parent.right
        anchors.rightMargin: t.pad * .6
        width: Geometry.board.tag
        height: Geometry.board.tagHeight
    }

    Silhouette {
        id: silhouette

        kind: t.kind
        size: Math.min(t.width - 2 * t.pad, t.height * Geometry.board.tilePicture, t.height - t.wordsRoom)
        x: (t.width - size) / 2
        y: t.pad - size * .02
        look: t.look
        color: t.fg
        cut: t.fill
    }

    Column {
        id: words

        x: t.pad
        width: t.width - x - t.pad * .6
        y: silhouette.y + silhouette.height + Geometry.board.tileGap
        spacing: Geometry.board.tileLineGap

        Line {
            text: t.name
            width: words.width
            color: t.fg
            minimumPixelSize: Geometry.panel.typeSmallest
            bold: true
            size: Geometry.board.tileName
        }

        Row {
            id: state

            spacing: Geometry.board.tileMarkGap

            StatusMark {
                id: mark

                status: t.status
                color: t.fg
                cut: t.fill
                size: Geometry.board.tileMark
                anchors.verticalCenter: parent.verticalCenter
            }

            Line {
                objectName: "tile.word"
                text: t.word
                color: t.fg
                bold: true
                width: words.width - mark.width - state.spacing
                anchors.verticalCenter: parent.verticalCenter
            }
        }

        Line {
            objectName: "tile.first"
            visible: text !== ""
            text: t.first
            width: words.width
            color: t.fg
        }

        Line {
            visible: text !== "" && (Geometry.board.tileRemark || t.first === "")
            opacity: truncated ? 0 : 1
            text: t.remark
            width: words.width
            color: t.fg
            wrapMode: Text.Wrap
            maximumLineCount: t.first ? 1 : 2
            fontSizeMode: Text.FixedSize
            elide: Text.ElideRight
        }
    }

    Ruler {
        visible: t.fraction >= 0 && !t.bare
        x: t.pad
        width: t.width - 2 * t.pad
        height: Geometry.board.tileRuler
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Geometry.board.tileRulerBottom
        value: t.fraction
        thick: Geometry.thinLine
        on: Theme.inUse
    }
}
