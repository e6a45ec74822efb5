import QtQuick
import Kiosk

// How the visit was: a face and its word; chosen, tile and disc swap their tones. Triggers: as every Target.
// Properties: `face`, a key of `Drawings.face`; `chosen`; `light`, it is on the light ground of a page, not on ink.
Target {
    id: tile

    required property string face
    property bool chosen: false
    property bool light: false
    readonly property bool beside: width > 1.8 * height // the word is beside the face
    readonly property color pen: chosen === light ? Theme.darkInk : Theme.ink
    readonly property color plain: light ? Theme.sheet : Theme.darkInk
    readonly property color edgeOf: light ? Theme.edge : Theme.edgeOnInk

    objectName: "face." + face
    implicitWidth: Geometry.door.faceTile
    implicitHeight: Geometry.touchLeast
    ground: chosen === light ? Theme.ink : plain
    edgeColor: chosen ? ground : edgeOf
    ring: Theme.ink
    ringGap: Theme.darkInk
    Accessible.checkable: true
    Accessible.checked: chosen

    Face {
        id: drawing

        readonly property real room: tile.height - word.height - Geometry.door.faceGap

        x: tile.beside ? Geometry.space6 : (tile.width - size) / 2
        y: tile.beside ? (tile.height - size) / 2 : Math.max(Geometry.space2, (room - size) / 2)
        size: tile.beside ? Math.min(Geometry.door.face, tile.height * .7) : Math.min(Geometry.door.face, room - 2 * Geometry.space2)
        face: tile.face
        filled: tile.chosen
        color: tile.pen
        cut: tile.ground
    }

    Label {
        id: word

        x: tile.beside ? drawing.x + drawing.width + Geometry.space5 : Geometry.space3
        width: tile.width - x - Geometry.space3
        y: tile.beside ? (tile.height - height) / 2 : Math.max(drawing.y + drawing.height, tile.height - height - Geometry.door.faceGap)
        horizontalAlignment: tile.beside ? Text.AlignLeft : Text.AlignHCenter
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Geometry.panel.typeLeast
        text: tile.label
        bold: true
        size: Theme.grown(Geometry.door.faceType)
        color: tile.pen
        Accessible.ignored: true
    }
}
