pragma Singleton
import QtQuick

// Raw colours by name. Only Theme may use them.
QtObject {
    readonly property color birch0: "#FFFCF5"
    readonly property color birch1: "#F7F0E3"
    readonly property color birch2: "#E9DDC6"
    readonly property color birch3: "#D3C29F"
    readonly property color birch5: "#7F7052"
    readonly property color halfWhite: "#80FFFFFF" // laid over another colour
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
