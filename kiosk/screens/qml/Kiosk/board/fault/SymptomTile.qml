import QtQuick
import Kiosk

// Something that can be wrong, as a picture with its words; a press sends the report. Triggers: as every Target.
// Properties: `picture`, a key of `Drawings.body`.
Target {
    id: tile

    required property string picture
    readonly property bool beside: width > 2 * height // the words are beside the picture
    readonly property real aboveWords: height - words.height - Geometry.board.faultWordsBottom
    readonly property real inset: beside && !Panel.largeText ? Geometry.space5 + height / 2 + Geometry.space3 : Geometry.space3

    implicitWidth: Geometry.board.faultTileLeast

    Silhouette {
        id: drawing

        kind: tile.picture
        visible: !(tile.beside && Panel.largeText)
        size: tile.beside ? tile.height / 2 : Math.min(Geometry.board.faultPicture, tile.aboveWords - 2 * Geometry.space3)
        x: tile.beside ? Geometry.space5 : (tile.width - size) / 2
        y: tile.beside ? (tile.height - size) / 2 : (tile.aboveWords - size) / 2 + Geometry.space2
        cut: Theme.sheet
    }

    Label {
        id: words

        x: tile.inset
        y: tile.beside ? (tile.height - height) / 2 : tile.aboveWords
        width: tile.width - x - Geometry.space3
        text: tile.label
        bold: true
        size: Panel.largeText ? Geometry.board.faultWordsLarge : Geometry.board.faultWords
        wrapMode: Text.Wrap
        maximumLineCount: 2
        horizontalAlignment: tile.beside ? Text.AlignLeft : Text.AlignHCenter
        Accessible.ignored: true
    }
}
