import QtQuick
import QtQuick.Layouts
import Kiosk

// A button with a word and, if wanted, an icon. Triggers: as every Target.
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
        implicitWidth: content.implicitWidth
        implicitHeight: content.implicitHeight

        GridLayout {
            id: content

            anchors.centerIn: parent
            scale: Math.min(1, parent.width / Math.max(1, implicitWidth)) // words that are too long never leave the button
            columns: button.stacked ? 1 : 2
            rowSpacing: Geometry.controls.buttonStackedGap
            columnSpacing: Geometry.controls.buttonGap
            layoutDirection: button.symbolRight ? Qt.RightToLeft : Qt.LeftToRight

            Icon {
                Layout.alignment: Qt.AlignCenter
                visible: button.symbol !== ""
                name: button.symbol
                color: button.foreground
                size: button.symbolSize
                weight: button.symbolWeight
            }

            Column {
                Layout.alignment: Qt.AlignCenter
                visible: button.caption !== ""

                Label {
                    text: button.caption
                    bold: button.bold
                    size: button.size
                    color: button.foreground
                    Accessible.ignored: true
                }

                Label {
                    visible: button.subtitle !== ""
                    text: button.subtitle
                    size: Theme.note
                    color: button.foreground
                    Accessible.ignored: true
                }
            }
        }
    }
}
