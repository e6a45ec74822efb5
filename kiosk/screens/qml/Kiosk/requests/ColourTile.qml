import QtQuick
import Kiosk

// A colour of filament: how full its spool is, and its word. What can't be had is unlit, and its word says why.
// Triggers: as every Target. Properties: those of the model's rows.
Target {
    id: tile

    required property string name
    required property string swatch
    required property real wound
    required property bool chosen
    required property bool canBeHad
    readonly property bool beside: height < Geometry.requests.disc * 1.3
    readonly property real room: beside ? height - 2 * Geometry.space2 : height - word.implicitHeight - 3 * Geometry.space2
    readonly property bool under: chosen && word.x + word.implicitWidth > check.x // a long word goes below the tick
    readonly property color pen: chosen ? Theme.darkInk : canBeHad ? Theme.ink : Theme.ink2

    label: name
    implicitWidth: Geometry.requests.colourLeast
    implicitHeight: Geometry.touchLeast
    ground: chosen ? Theme.ink : canBeHad ? Theme.sheet : Theme.ground
    edgeColor: canBeHad ? Theme.edge : Theme.hair
    Accessible.role: Accessible.RadioButton
    Accessible.checked: chosen

    SpoolDisc {
        id: disc

        swatch: tile.swatch
        wound: tile.wound
        dim: !tile.canBeHad
        pen: tile.pen
        ground: tile.ground
        size: Math.max(1, Math.min(Geometry.requests.disc * 1.2, tile.room, tile.width - 2 * Geometry.space2))
        x: tile.beside ? Geometry.space3 : (tile.width - size) / 2
        y: tile.beside ? (tile.height - size) / 2 : Geometry.space2 + Math.max(0, (tile.room - size) / 2)
    }

    Label {
        id: word

        x: tile.beside ? disc.x + disc.size + Geometry.space2 : Geometry.space2
        y: tile.beside && !tile.under ? (tile.height - height) / 2 : tile.height - height - Geometry.space2
        width: tile.width - x - Geometry.space2
        horizontalAlignment: tile.beside ? Text.AlignLeft : Text.AlignHCenter
        text: tile.name
        bold: tile.canBeHad
        size: Geometry.requests.typeColour
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Geometry.panel.typeSmallest
        color: tile.pen
        Accessible.ignored: true
    }

    Icon {
        id: check

        visible: tile.chosen
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Geometry.space2
        name: "check"
        color: tile.pen
        size: Geometry.requests.typeColour * 1.2
    }
}
