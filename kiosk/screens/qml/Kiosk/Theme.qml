pragma Singleton
import QtQuick
import Kiosk

// Colours by meaning, type sizes, and how long a movement takes. Sizes are in Geometry. Pages use no other colours.
QtObject {
    id: theme

    readonly property string mode: Panel.theme
    readonly property bool wide: Panel.format === "wide"
    readonly property bool small: Panel.format === "small"
    readonly property bool tall: Panel.format === "tall"
    readonly property bool contrast: mode === "contrast"
    readonly property string family: "Atkinson Hyperlegible"

    // ---------- colours ----------
    readonly property color ground: pick(Pigments.birch1, Pigments.night0, Pigments.white)
    readonly property color wall: pick(Pigments.birch2, Pigments.night1, Pigments.white) // not free; the tone of tiles
    readonly property color sheet: pick(Pigments.birch0, Pigments.night1, Pigments.white) // to read, plain buttons
    readonly property color hair: pick(Pigments.birch3, Pigments.night2, Pigments.black) // decoration only
    readonly property color edge: pick(Pigments.birch5, Pigments.night4, Pigments.black)
    readonly property color ink: pick(Pigments.ink, Pigments.amberHigh, Pigments.black)
    readonly property color ink2: pick(Pigments.ink2, Pigments.amberDim, Pigments.black)
    readonly property color darkInk: pick(Pigments.birch0, Pigments.night0, Pigments.white) // text on ink
    readonly property color edgeOnInk: pick(Pigments.birch3, Pigments.night4, Pigments.white) // of anything plain
    readonly property color quietOnInk: pick(Pigments.birch3, Pigments.night4, Pigments.white) // a remark
    readonly property color signal: pick(Pigments.orange, Pigments.ember, Pigments.yellow) // press here, now
    readonly property color signalInk: pick(Pigments.ink, Pigments.night0, Pigments.black)
    readonly property color free: pick(Pigments.spruce, Pigments.amber, Pigments.spruceDeep)
    readonly property color freeInk: pick(Pigments.birch0, Pigments.night0, Pigments.white)
    readonly property color freeTick: pick(Pigments.moss, Pigments.night3, Pigments.white) // unlit tick on a free block
    readonly property color inUse: pick(Pigments.ink, Pigments.amberDim, Pigments.black)
    readonly property color reserved: pick(Pigments.lake, Pigments.amberDim, Pigments.lakeDeep)
    readonly property color broken: pick(Pigments.brick, Pigments.ember, Pigments.brickDeep)
    readonly property color tagInk: Pigments.ink // on printer colours and on the pass
    readonly property color card: Pigments.white // behind a QR code only
    readonly property color code: Pigments.black // the modules of a QR code only
    readonly property color read: pick(Pigments.ink, Pigments.amber, Pigments.black) // an instrument's reading
    readonly property color tickOff: pick(Pigments.birch5, Pigments.night4, Pigments.black)
    readonly property color chosen: contrast ? ink : wall // a choice that is made
    readonly property color chosenInk: contrast ? darkInk : ink
    readonly property color euGround: Pigments.euBlue
    readonly property color euStar: Pigments.euGold
    readonly property color clear: "transparent"

    // ---------- type: em size ----------
    readonly property int tiny: Geometry.panel.typeTiny // a reading in a tile; grows with nothing
    readonly property int label: Geometry.panel.typeBody // the word on a button of a fixed size
    readonly property int tile: Panel.largeText ? Geometry.panel.typeTileLarge : Geometry.panel.typeTile
    readonly property int note: Panel.largeText ? Geometry.panel.typeNoteLarge : Geometry.panel.typeNote
    readonly property int aside: Panel.largeText ? Geometry.panel.typeAsideLarge : Geometry.panel.typeAside
    readonly property int body: Panel.largeText ? Geometry.panel.typeBodyLarge : Geometry.panel.typeBody
    readonly property int heading: Panel.largeText ? Geometry.panel.typeHeadingLarge : Geometry.panel.typeHeading
    readonly property int action: Panel.largeText ? Geometry.panel.typeActionLarge : Geometry.panel.typeAction
    readonly property int lead: Panel.largeText ? Geometry.panel.typeLeadLarge : Geometry.panel.typeLead
    readonly property int title: Geometry.panel.typeTitle
    readonly property int pageTitle: Geometry.panel.typePageTitle
    readonly property int display: Geometry.panel.typeDisplay
    readonly property int block: Geometry.panel.typeBlock

    readonly property bool large: Panel.largeText && wide // the main pages are laid out for capitals of 7.3 mm
    readonly property int largest: Geometry.panel.typeLargest

    // ---------- edges ----------
    readonly property int signalEdge: contrast ? Geometry.contrastEdge : 0 // the signal colour alone is too pale there

    // ---------- movement, ms ----------
    readonly property int quick: Panel.still ? 0 : 120

    function pick(day: color, night: color, high: color): color {
        return mode === "night" ? night : mode === "contrast" ? high : day;
    }

    // A size on a main page: as drawn, or large.
    function grown(size: real): int {
        return large ? Math.max(size, largest) : size;
    }

    // A printer's own colour as a ground for words: lighter in high contrast, where 5.5 is not enough.
    function ofPrinter(colour: color): color {
        return contrast ? Qt.tint(colour, Pigments.halfWhite) : colour;
    }

    // The colour of a piece of equipment's status.
    function ofStatus(status: string): color {
        switch (status) {
        case "free":
            return free;
        case "reserved":
            return reserved;
        case "out_of_order":
            return broken;
        case "no_contact":
            return ink2;
        default:
            return inUse;
        }
    }

    // How a piece of equipment with a status is drawn: filled is here, dashed is away.
    function lookOf(status: string): int {
        switch (status) {
        case "free":
        case "reserved":
            return Silhouette.Filled;
        case "out_of_order":
        case "no_contact":
            return Silhouette.Dashed;
        default:
            return Silhouette.Outline;
        }
    }
}
