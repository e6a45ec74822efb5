pragma Singleton
import QtQuick
import Kiosk

// The second storey of the tokens: colours by meaning, measures, type. Pages may use nothing else.
// All sizes are millimetres of the panel, turned into pixels by `px`.
QtObject {
    id: t

    readonly property string mode: Panel.theme
    readonly property bool wide: Panel.format === "wide"
    readonly property bool small: Panel.format === "small"
    readonly property bool tall: Panel.format === "tall"
    readonly property bool contrast: mode === "contrast"
    readonly property string family: "Atkinson Hyperlegible"

    // ---------- colours ----------
    readonly property color ground: pick(Pigments.birch1, Pigments.night0, Pigments.white)
    readonly property color wall: pick(Pigments.birch2, Pigments.night1, Pigments.white) // the tool is away
    readonly property color sheet: pick(Pigments.birch0, Pigments.night1, Pigments.white) // to read, plain buttons
    readonly property color hair: pick(Pigments.birch3, Pigments.night2, Pigments.black) // decoration only
    readonly property color edge: pick(Pigments.birch5, Pigments.night4, Pigments.black)
    readonly property color ink: pick(Pigments.ink, Pigments.amberHigh, Pigments.black)
    readonly property color ink2: pick(Pigments.ink2, Pigments.amberDim, Pigments.black)
    readonly property color darkInk: pick(Pigments.birch0, Pigments.night0, Pigments.white) // text on ink
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

    // ---------- measures ----------
    readonly property int m: px(small ? 3.6 : 5) // outer margin
    readonly property int g: px(3.05) // gutter, and the least gap between two targets
    readonly property int h: px(1.5) // half step
    readonly property int r: px(1) // the one corner radius
    readonly property int touch: px(20.1) // main target
    readonly property int touchMin: px(12.2) // least target
    readonly property int footH: px(small ? 12.2 : 13)
    readonly property int footPad: px(small ? 2.4 : 3.4)
    readonly property int line: px(.35) // edge of a plain thing
    readonly property int bold: px(contrast ? .7 : .5) // edge that says something

    // ---------- type: em size ----------
    readonly property int tiny: px(small ? 3.15 : 3.2) // a reading in a tile; grows with nothing
    readonly property int label: px(small ? 3.8 : 4) // the word on a key of a fixed size
    readonly property int note: px(Panel.largeText ? 4.2 : small ? 3.15 : 3.2)
    readonly property int body: px(Panel.largeText ? 4.9 : small ? 3.8 : 4)
    readonly property int lead: px(Panel.largeText ? 6.2 : small ? 4.8 : 5.2)
    readonly property int title: px(small ? 6.6 : 7.6)
    readonly property int display: px(small ? 9.6 : 12.4)
    readonly property int block: px(small ? 8.1 : 10.8)

    readonly property bool large: Panel.largeText && wide // the main pages are laid out for capitals of 7.3 mm
    readonly property int largest: px(11)

    // ---------- movement ----------
    readonly property int quick: Panel.still ? 0 : 120
    readonly property int calm: Panel.still ? 0 : 180

    function pick(day: color, night: color, high: color): color {
        return mode === "night" ? night : mode === "contrast" ? high : day;
    }

    function px(mm: real): int {
        return Math.max(1, Math.round(mm * Panel.mm));
    }

    // A size on a main page: as drawn, or large.
    function grown(size: real): int {
        return large ? Math.max(size, largest) : size;
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
}
