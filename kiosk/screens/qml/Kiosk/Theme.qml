pragma Singleton
import QtQuick
import Kiosk

// Two storeys: `palette` names raw colours, everything below it names meanings. Pages may use meanings only.
// All sizes are millimetres of the panel, turned into pixels by `px`.
QtObject {
    id: t

    readonly property string mode: Panel.theme
    readonly property bool wide: Panel.format === "wide"
    readonly property bool small: Panel.format === "small"
    readonly property bool tall: Panel.format === "tall"
    readonly property bool day: mode === "day"
    readonly property bool contrast: mode === "contrast"
    readonly property string family: "Atkinson Hyperlegible"

    // ---------- storey 1: the palette ----------
    readonly property QtObject palette: QtObject {
        readonly property color birch0: "#FFFCF5"
        readonly property color birch1: "#F7F0E3"
        readonly property color birch2: "#E9DDC6"
        readonly property color birch3: "#D3C29F"
        readonly property color birch5: "#7F7052"
        readonly property color ink: "#1A1611"
        readonly property color ink2: "#51483B"
        readonly property color spruce: "#1B5743"
        readonly property color spruceDeep: "#00452E"
        readonly property color moss: "#7FA596"
        readonly property color lake: "#1F4E86"
        readonly property color lakeDeep: "#00337F"
        readonly property color brick: "#A1291B"
        readonly property color brickDeep: "#8C0000"
        readonly property color orange: "#EA5B0C"
        readonly property color yellow: "#FFB000"
        readonly property color night0: "#0B0907"
        readonly property color night1: "#17120B"
        readonly property color night2: "#2A2013"
        readonly property color night3: "#6E4F1E"
        readonly property color night4: "#86622F"
        readonly property color amberDim: "#B98339"
        readonly property color amber: "#F0A848"
        readonly property color amberHigh: "#FFC773"
        readonly property color ember: "#FF7F3A"
        readonly property color white: "#FFFFFF"
        readonly property color black: "#000000"
        readonly property color euBlue: "#1B3F94"
        readonly property color euGold: "#FFD617"
    }

    // ---------- storey 2: meanings ----------
    readonly property color ground: pick(palette.birch1, palette.night0, palette.white)
    readonly property color wall: pick(palette.birch2, palette.night1, palette.white) // the tool is away
    readonly property color sheet: pick(palette.birch0, palette.night1, palette.white) // to read, plain buttons
    readonly property color hair: pick(palette.birch3, palette.night2, palette.black) // decoration only
    readonly property color edge: pick(palette.birch5, palette.night4, palette.black)
    readonly property color ink: pick(palette.ink, palette.amberHigh, palette.black)
    readonly property color ink2: pick(palette.ink2, palette.amberDim, palette.black)
    readonly property color darkInk: pick(palette.birch0, palette.night0, palette.white) // text on ink
    readonly property color signal: pick(palette.orange, palette.ember, palette.yellow) // press here, now
    readonly property color signalInk: pick(palette.ink, palette.night0, palette.black)
    readonly property color free: pick(palette.spruce, palette.amber, palette.spruceDeep)
    readonly property color freeInk: pick(palette.birch0, palette.night0, palette.white)
    readonly property color freeTick: pick(palette.moss, palette.night3, palette.white) // unlit tick on a free block
    readonly property color inUse: pick(palette.ink, palette.amberDim, palette.black)
    readonly property color reserved: pick(palette.lake, palette.amberDim, palette.lakeDeep)
    readonly property color broken: pick(palette.brick, palette.ember, palette.brickDeep)
    readonly property color tagInk: palette.ink // on printer colours and on the pass
    readonly property color card: palette.white // behind a QR code only
    readonly property color code: palette.black // the modules of a QR code only
    readonly property color read: pick(palette.ink, palette.amber, palette.black) // an instrument's reading
    readonly property color tickOff: pick(palette.birch5, palette.night4, palette.black)
    readonly property color chosen: contrast ? ink : wall // a choice that is made
    readonly property color chosenInk: contrast ? darkInk : ink
    readonly property color euGround: palette.euBlue
    readonly property color euStar: palette.euGold
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
