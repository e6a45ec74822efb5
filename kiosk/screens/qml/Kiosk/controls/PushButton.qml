pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// A button with a word and, if wanted, an icon. Words that are too long take two lines, or become smaller where a line
// more has no room. Triggers: as every Target.
// Properties: `kind`, see below; `label`, its name; `caption`, what is written, the label unless set, empty for the icon
// alone; `subtitle`, a second line; `size`, the em of the caption; `bold`; `symbol`, a name in `Drawings.icon`;
// `symbolRight`, the icon after the word; `stacked`, above it; `symbolSize`, `symbolWeight`; `foreground`.
Target {
    id: button

    enum Kind {
        Plain,
        Primary, // the action of the page
        Ink, // dark
        Danger, // in the colour of out of order
        Chosen // one of several, chosen
    }

    property int kind: PushButton.Plain
    property string caption: label
    property string subtitle: ""
    property string symbol: ""
    property real size: Theme.label
    property bool bold: true
    property bool symbolRight: false
    property bool stacked: false
    property real symbolSize: size * 1.25
    property real symbolWeight: Math.max(2, symbolSize / 11)
    // by kind, in its order
    property color foreground: [Theme.ink, Theme.signalInk, Theme.darkInk, Theme.broken, Theme.chosenInk][kind]

    main: kind === PushButton.Primary
    leftPadding: Geometry.space5
    rightPadding: Geometry.space5
    ground: [Theme.sheet, Theme.signal, Theme.ink, Theme.sheet, Theme.chosen][kind]
    edgeWidth: [Geometry.edge, Theme.signalEdge, 0, Geometry.edge, Geometry.edge][kind]
    edgeColor: kind === PushButton.Danger ? Theme.broken : Theme.edge

    contentItem: Item {
        id: face

        readonly property bool hasBeside: button.symbol !== "" && button.caption !== "" && !button.stacked
        readonly property real beside: hasBeside ? button.symbolSize + Geometry.controls.buttonGap : 0
        readonly property real symbolWidth: button.symbol === "" || hasBeside ? 0 : button.symbolSize
        readonly property real room: Math.max(1, width - beside)
        readonly property real twoLines: 2.5 * button.size + note.implicitHeight
        readonly property bool wraps: words.implicitWidth * .9 > Math.max(room, longest.advanceWidth) && twoLines <= height
        readonly property real wide: Math.max(1, symbolWidth, beside + Math.max(words.contentWidth, note.implicitWidth))
        readonly property int side: button.symbolRight ? -1 : 1
        readonly property real spare: wraps && hasBeside ? Math.max(0, room - Math.max(words.contentWidth, note.implicitWidth)) / 2 : 0

        implicitWidth: Math.max(symbolWidth, beside + Math.max(words.implicitWidth, note.implicitWidth))
        implicitHeight: content.implicitHeight

        TextMetrics {
            id: longest

            font: words.font
            text: button.caption.split(" ").reduce((one, other) => other.length > one.length ? other : one)
        }

        GridLayout {
            id: content

            anchors.centerIn: parent
            anchors.horizontalCenterOffset: face.side * face.spare
            scale: Math.min(1, face.width / face.wide, face.height / Math.max(1, implicitHeight)) // words never leave the button
            columns: button.stacked ? 1 : 2
            rowSpacing: Geometry.controls.buttonStackedGap
            columnSpacing: Geometry.controls.buttonGap
            layoutDirection: button.symbolRight ? Qt.RightToLeft : Qt.LeftToRight

            Loader {
                Layout.alignment: Qt.AlignCenter
                active: button.symbol !== ""
                visible: active

                sourceComponent: Icon {
                    name: button.symbol
                    color: button.foreground
                    size: button.symbolSize
                    weight: button.symbolWeight
                }
            }

            Column {
                Layout.alignment: Qt.AlignCenter
                visible: button.caption !== ""

                Label {
                    id: words

                    x: face.hasBeside ? 0 : (parent.width - width) / 2 // an anchor that is let go would leave it where it was
                    width: face.wraps ? Math.max(face.room, longest.advanceWidth) : Math.ceil(implicitWidth)
                    horizontalAlignment: !face.hasBeside ? Text.AlignHCenter : button.symbolRight ? Text.AlignRight : Text.AlignLeft
                    wrapMode: Text.WordWrap
                    text: button.caption
                    bold: button.bold
                    size: button.size
                    color: button.foreground
                    Accessible.ignored: true
                }

                Loader {
                    id: note

                    active: button.subtitle !== ""
                    visible: active
                    width: Math.max(implicitWidth, words.width)

                    sourceComponent: Label {
                        horizontalAlignment: face.hasBeside ? Text.AlignLeft : Text.AlignHCenter
                        text: button.subtitle
                        size: Theme.note
                        color: button.foreground
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
