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
    readonly property color ground: pick(Palette.birch1, Palette.night0, Palette.white)
    readonly property color wall: pick(Palette.birch2, Palette.night1, Palette.white) // the tool is away
    readonly property color sheet: pick(Palette.birch0, Palette.night1, Palette.white) // to read, plain buttons
    readonly property color hair: pick(Palette.birch3, Palette.night2, Palette.black) // decoration only
    readonly property color edge: pick(Palette.birch5, Palette.night4, Palette.black)
    readonly property color ink: pick(Palette.ink, Palette.amberHigh, Palette.black)
    readonly property color ink2: pick(Palette.ink2, Palette.amberDim, Palette.black)
    readonly property color darkInk: pick(Palette.birch0, Palette.night0, Palette.white) // text on ink
    readonly property color signal: pick(Palette.orange, Palette.ember, Palette.yellow) // press here, now
    readonly property color signalInk: pick(Palette.ink, Palette.night0, Palette.black)
    readonly property color free: pick(Palette.spruce, Palette.amber, Palette.spruceDeep)
    readonly property color freeInk: pick(Palette.birch0, Palette.night0, Palette.white)
    readonly property color freeTick: pick(Palette.moss, Palette.night3, Palette.white) // unlit tick on a free block
    readonly property color inUse: pick(Palette.ink, Palette.amberDim, Palette.black)
    readonly property color reserved: pick(Palette.lake, Palette.amberDim, Palette.lakeDeep)
    readonly property color broken: pick(Palette.brick, Palette.ember, Palette.brickDeep)
    readonly property color tagInk: Palette.ink // on printer colours and on the pass
    readonly property color card: Palette.white // behind a QR code only
    readonly property color code: Palette.black // the modules of a QR code only
    readonly property color read: pick(Palette.ink, Palette.amber, Palette.black) // an instrument's reading
    readonly property color tickOff: pick(Palette.birch5, Palette.night4, Palette.black)
    readonly property color chosen: contrast ? ink : wall // a choice that is made
    readonly property color chosenInk: contrast ? darkInk : ink
    readonly property color euGround: Palette.euBlue
    readonly property color euStar: Palette.euGold
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

    // ---------- movement ----------
    readonly property int quick: Panel.still ? 0 : 120
    readonly property int calm: Panel.still ? 0 : 180

    function pick(day: color, night: color, high: color): color {
        return mode === "night" ? night : mode === "contrast" ? high : day;
    }

    function px(mm: real): int {
        return Math.max(1, Math.round(mm * Panel.mm));
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
