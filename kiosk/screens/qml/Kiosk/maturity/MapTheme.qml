pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// A theme of the future map: its name, and for each time a square, filled where something is written.
// Properties: those of the model's rows. Triggers: as every Target.
Target {
    id: theme

    required property string words
    required property string spoken
    required property var filled
    required property bool chosen
    readonly property bool wraps: line.advanceWidth * .75 > availableWidth // one line would be too small to read
    readonly property color pen: chosen ? Theme.chosenInk : Theme.ink

    label: spoken
    ground: chosen ? Theme.chosen : Theme.sheet
    topPadding: Geometry.space2
    bottomPadding: Geometry.space4
    leftPadding: Geometry.space3
    rightPadding: Geometry.space3
    implicitWidth: Math.max(Geometry.touchLeast, name.implicitWidth + leftPadding + rightPadding)
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: chosen

    TextMetrics {
        id: line

        font: name.font
        text: theme.words
    }

    contentItem: ColumnLayout {
        spacing: Geometry.space1

        Label {
            id: name

            Layout.fillWidth: true
            Layout.fillHeight: true
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            text: theme.words
            bold: true
            size: Theme.label
            wrapMode: theme.wraps ? Text.WordWrap : Text.NoWrap
            fontSizeMode: Text.Fit
            minimumPixelSize: Geometry.panel.typeLeast
            color: theme.pen
            Accessible.ignored: true
        }

        Row {
            Layout.alignment: Qt.AlignHCenter
            Layout.fillHeight: false
            spacing: Geometry.space1

            Repeater {
                model: theme.filled

                Rectangle {
                    required property bool modelData

                    width: Geometry.maturity.square
                    height: width
                    color: modelData ? theme.pen : Theme.clear
                    border.width: Geometry.edge
                    border.color: theme.pen
                }
            }
        }
    }
}
