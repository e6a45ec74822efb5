import QtQuick
import QtQuick.Layouts
import Kiosk

// A line of a staff list: words, a detail below, a symbol for what a press does.
// Properties: `words`; `detail`, hidden while the words need two lines; `symbol`, an icon of Drawings, "" for none; `size` of the words.
// Triggers: as every Target.
Target {
    id: line

    required property string words
    required property string detail
    property string symbol: ""
    property real size: Theme.aside

    label: words + ", " + detail
    leftPadding: Geometry.space5
    rightPadding: Geometry.space4
    contentItem: RowLayout {
        spacing: 0

        TextMetrics {
            id: inOneLine

            font: words.font
            text: line.words
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Label {
                id: words

                Layout.fillWidth: true
                Layout.maximumHeight: line.availableHeight
                text: line.words
                bold: true
                size: line.size
                verticalAlignment: Text.AlignVCenter
                wrapMode: Text.Wrap
                fontSizeMode: Text.Fit
                minimumPixelSize: Geometry.panel.typeLeast
                Accessible.ignored: true
            }

            Label {
                Layout.fillWidth: true
                visible: inOneLine.width < line.availableWidth - (line.symbol ? Geometry.space7 : 0)
                text: line.detail
                size: Theme.note
                color: Theme.ink2
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Geometry.panel.typeLeast
                Accessible.ignored: true
            }
        }

        Icon {
            visible: line.symbol !== ""
            name: line.symbol
        }
    }
}
