import QtQuick
import Kiosk

// Something that can be wrong, as a picture with its words; a press sends the report. Triggers: as every Target.
// Properties: `picture`, a key of `Drawings.body`.
Target {
    id: tile

    required property string picture

    implicitWidth: Geometry.board.faultTileLeast

    Silhouette {
        kind: tile.picture
        size: Math.min(Geometry.board.faultPicture, words.y - 2 * Geometry.space3)
        anchors.horizontalCenter: parent.horizontalCenter
        y: (words.y - size) / 2 + Geometry.space2
        cut: Theme.sheet
    }

    Label {
        id: words

        x: Geometry.space3
        y: tile.height - height - Geometry.board.faultWordsBottom
        width: tile.width - 2 * x
        text: tile.label
        bold: true
        size: Panel.largeText ? Geometry.board.faultWordsLarge : Geometry.board.faultWords
        wrapMode: Text.Wrap
        maximumLineCount: 2
        horizontalAlignment: Text.AlignHCenter
        Accessible.ignored: true
    }
}
