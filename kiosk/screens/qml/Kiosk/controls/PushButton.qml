import QtQuick
import Kiosk

// A button with a word and, if wanted, an icon. `kind`: primary (the action of the page), plain, ink, danger,
// chosen. Triggers as every Target: release inside, Enter or Space, a screen reader's press.
Target {
    id: b

    enum Kind {
        Plain,
        Primary,
        Ink,
        Danger,
        Chosen
    }

    property string sub: ""
    property string symbol: ""
    property int kind: PushButton.Plain
    property string caption: label // what is written; empty shows the icon alone
    property real size: Theme.label
    property bool symbolRight: false
    property real symbolSize: size * 1.25
    property real symbolWeight: Math.max(2, symbolSize / 11)
    property color edgeColor: kind === PushButton.Danger ? Theme.broken : Theme.edge
    property int edgeWidth: kind === PushButton.Primary ? (Theme.contrast ? Geometry.px(.7) : 0) : kind === PushButton.Ink ? 0 : Geometry.edge
    property bool heavy: true
    property bool stacked: false // the icon above the word
    readonly property bool dark: kind === PushButton.Ink || kind === PushButton.Chosen && Theme.contrast
    readonly property color fill: kind === PushButton.Primary ? Theme.signal : kind === PushButton.Ink ? Theme.ink : kind === PushButton.Chosen ? Theme.chosen : Theme.sheet
    property color fg: kind === PushButton.Primary ? Theme.signalInk : dark ? Theme.darkInk : kind === PushButton.Danger ? Theme.broken : Theme.ink
    property color ground: fill

    leftPadding: Geometry.px(3)
    rightPadding: Geometry.px(3)

    background: Rectangle {
        radius: Geometry.radius
        color: b.ground
        border.width: b.edgeWidth
        border.color: b.edgeColor

        // pressed: the button sinks a little, by tone, before its action comes
        Rectangle {
            anchors.fill: parent
            radius: Geometry.radius
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
            spacing: Geometry.px(b.stacked ? .4 : 1.8)
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

                Label {
                    text: b.caption
                    bold: b.heavy
                    size: b.size
                    color: b.fg
                    Accessible.ignored: true
                }

                Label {
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
