pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// One answer to a statement: up to four thick bars over its word; filled in ink with a tick when it was chosen.
// Properties: `words`; `bars`, the thick ones, -1 for what is no answer on the scale; `chosen`. Triggers: as every Target.
Target {
    id: answer

    required property string words
    required property int bars
    required property bool chosen
    readonly property bool onScale: bars >= 0
    readonly property color pen: chosen ? Theme.darkInk : Theme.ink
    readonly property color plain: onScale ? Theme.sheet : Theme.ground

    label: words
    ground: chosen ? Theme.ink : plain
    edgeWidth: chosen ? 0 : Geometry.edge
    ring: chosen ? Theme.signal : Theme.ink
    padding: Geometry.maturity.answerPadding
    implicitHeight: Math.max(Geometry.touchLeast, implicitContentHeight + 2 * padding)
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: chosen
    contentItem: ColumnLayout {
        spacing: Geometry.space2

        Item {
            visible: answer.height > Geometry.touch || !answer.onScale // in the dock the word is enough
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: 0
            implicitHeight: answer.onScale ? Geometry.maturity.bars : 0

            Row {
                id: bars

                visible: answer.onScale
                height: Math.min(parent.height, Geometry.maturity.bars)
                spacing: 0

                Repeater {
                    model: 4

                    Item {
                        id: bar

                        required property int index
                        readonly property bool lit: index < answer.bars

                        width: lit ? Geometry.maturity.barGap : Geometry.maturity.barGap - Geometry.space2
                        height: bars.height

                        Rectangle {
                            width: bar.lit ? Geometry.maturity.bar : Geometry.maturity.barThin
                            height: bar.height
                            color: bar.lit ? answer.pen : answer.chosen ? Theme.edgeOnInk : Theme.tickOff
                        }
                    }
                }
            }
        }

        Label {
            Layout.fillWidth: true
            Layout.maximumHeight: answer.availableHeight
            text: answer.words
            bold: answer.onScale
            size: answer.onScale ? Geometry.maturity.typeAnswer : Theme.lead
            wrapMode: Text.WordWrap
            maximumLineCount: 3
            fontSizeMode: Text.Fit
            minimumPixelSize: Geometry.panel.typeLeast
            verticalAlignment: Text.AlignBottom
            color: answer.pen
            Accessible.ignored: true
        }
    }

    Icon {
        visible: answer.chosen
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Geometry.maturity.answerPadding
        name: "check"
        size: Geometry.maturity.typeAnswer
        weight: size / 6
        color: answer.pen
    }
}
