import QtQuick
import Kiosk

// The words of a NightTile: they share what room there is; long ones get smaller before a line is lost. Not a control.
Item {
    id: words

    required property NightTile tile
    readonly property int more: tile.dense ? Geometry.night.moreDense : Geometry.night.more

    Label {
        id: first

        text: words.tile.first
        bold: true
        size: words.tile.dense ? Geometry.night.wordDense : Geometry.night.word
        color: words.tile.pen
        lineHeight: .9
        width: parent.width
        height: parent.height - second.taken - third.taken
        fontSizeMode: Text.Fit
        minimumPixelSize: Geometry.night.wordLeast
        wrapMode: Text.WordWrap
        elide: Text.ElideRight
        Accessible.ignored: true
    }

    Label {
        id: second

        readonly property real taken: visible ? height : 0

        visible: text !== ""
        y: first.text === "" ? 0 : first.contentHeight
        text: words.tile.second
        size: words.more
        color: words.tile.pen
        width: parent.width
        wrapMode: Text.Wrap
        maximumLineCount: 2
        elide: Text.ElideRight
        Accessible.ignored: true
    }

    Label {
        id: third

        readonly property real taken: visible ? height : 0

        visible: text !== "" && (Geometry.night.thirdLine || words.tile.dense)
        y: second.y + second.taken
        text: words.tile.third
        size: words.more
        color: words.tile.pen
        Accessible.ignored: true
    }
}
