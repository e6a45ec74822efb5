import QtQuick
import Kiosk

// One purpose: a silhouette and a word, outlined until it is chosen, then filled. Triggers: as every Target.
// Properties: `kind`, of the silhouette, empty for none; `chosen`; `shapeSize`; `stacked`, the
// word below.
Target {
    id: tile

    required property string kind
    required property bool chosen
    property bool stacked: false
    property int shapeSize: Geometry.door.purposeShape
    readonly property color pen: chosen ? Theme.free : Theme.freeInk
    readonly property bool centred: stacked || kind === ""
    readonly property real wordsLeft: centred ? Geometry.space2 : shape.x + shape.width + Geometry.door.purposeGap
    readonly property real wordsTop: stacked ? shape.y + shape.height : 0

    implicitWidth: shape.width + 2 * Geometry.door.purposeLeft + Geometry.door.purposeGap + words.advanceWidth
    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: chosen
    ground: chosen ? Theme.freeInk : Theme.free
    edgeColor: Theme.freeInk
    ring: chosen ? Theme.free : Theme.freeInk
    ringGap: chosen ? Theme.freeInk : Theme.free

    TextMetrics {
        id: words

        text: tile.label
        font.family: Theme.family
        font.pixelSize: label.size
        font.bold: true
    }

    Silhouette {
        id: shape

        visible: tile.kind !== ""
        kind: tile.kind
        x: tile.stacked ? (tile.width - width) / 2 : Geometry.door.purposeLeft
        y: tile.stacked ? tile.height * .14 : (tile.height - height) / 2
        size: Math.min(tile.shapeSize, tile.height * .8)
        look: tile.chosen ? Silhouette.Filled : Silhouette.Outline
        color: tile.pen
        cut: tile.ground
    }

    Label {
        id: label

        x: tile.wordsLeft
        y: tile.wordsTop
        width: tile.width - x - Geometry.space2
        height: tile.height - y
        horizontalAlignment: tile.centred ? Text.AlignHCenter : Text.AlignLeft
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.WordWrap
        fontSizeMode: Text.Fit
        minimumPixelSize: Geometry.panel.typeLeast
        text: tile.label
        bold: true
        size: tile.stacked ? Geometry.door.purposeTypePage : Theme.grown(Geometry.door.purposeType)
        lineHeight: .94
        color: tile.pen
        Accessible.ignored: true
    }
}
