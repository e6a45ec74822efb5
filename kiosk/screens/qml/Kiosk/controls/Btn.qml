import QtQuick
import Kiosk

// A button with a word and, if wanted, an icon. `kind`: primary (the action of the page), plain, ink, danger,
// chosen. Triggers as every Target: release inside, Enter or Space, a screen reader's press.
Target {
    id: b

    property string sub: ""
    property string symbol: ""
    property string kind: "plain"
    property string caption: label // what is written; empty shows the icon alone
    property real size: Theme.label
    property bool symbolRight: false
    property real symbolSize: size * 1.25
    property real symbolWeight: Math.max(2, symbolSize / 11)
    property color edgeColor: kind === "danger" ? Theme.broken : Theme.edge
    property int edgeWidth: kind === "primary" ? (Theme.contrast ? Theme.px(.7) : 0) : kind === "ink" ? 0 : Theme.line
    property bool heavy: true
    property bool stacked: false // the icon above the word
    readonly property bool dark: kind === "ink" || kind === "chosen" && Theme.contrast
    readonly property color fill: kind === "primary" ? Theme.signal : kind === "ink" ? Theme.ink : kind === "chosen" ? Theme.chosen : Theme.sheet
    property color fg: kind === "primary" ? Theme.signalInk : dark ? Theme.darkInk : kind === "danger" ? Theme.broken : Theme.ink
    property color ground: fill

    leftPadding: Theme.px(3)
    rightPadding: Theme.px(3)
    ring: kind === "primary" || dark ? Theme.ink : Theme.ink

    background: Rectangle {
        radius: Theme.r
        color: b.ground
        border.width: b.edgeWidth
        border.color: b.edgeColor

        // pressed: the button sinks a little, by tone, before its action comes
        Rectangle {
            anchors.fill: parent
            radius: Theme.r
            color: Theme.tagInk
            opacity: b.down ? .14 : 0
        }
    }
    contentItem: Item {
        implicitWidth: row.implicitWidth
        implicitHeight: row.implicitHeight

        Grid {
            id: row

            anchors.centerIn: parent
            columns: b.stacked || b.symbol === "" || b.caption === "" ? 1 : 2
            spacing: Theme.px(b.stacked ? .4 : 1.8)
            horizontalItemAlignment: Grid.AlignHCenter
            verticalItemAlignment: Grid.AlignVCenter
            layoutDirection: b.symbolRight ? Qt.RightToLeft : Qt.LeftToRight

            Icon {
                visible: b.symbol !== ""
                name: b.symbol
                color: b.fg
                size: b.symbolSize
                weight: b.symbolWeight
            }

            Column {
                visible: b.caption !== ""

                Txt {
                    text: b.caption
                    b: b.heavy
                    size: b.size
                    color: b.fg
                    Accessible.ignored: true
                }

                Txt {
                    visible: b.sub !== ""
                    text: b.sub
                    size: Theme.note
                    color: b.fg
                    Accessible.ignored: true
                }
            }
        }
    }
}
