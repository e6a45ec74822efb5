import QtQuick
import QtQuick.Layouts
import Kiosk

// A line of a staff list: words, a detail below, a symbol for what a press does.
// Properties: `words`; `detail`, hidden while the words need two lines; `symbol`, an icon of Drawings, "" for none.
// Triggers: as every Target.
Target {
    id: line

    required property string words
    required property string detail
    property string symbol: ""

    label: words + ", " + detail
    leftPadding: Geometry.space5
    rightPadding: Geometry.space4
    contentItem: RowLayout {
        spacing: 0

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Label {
                id: words

                Layout.fillWidth: true
                text: line.words
                bold: true
                size: Theme.aside
                wrapMode: Text.Wrap
                maximumLineCount: 2
                elide: Text.ElideRight
                Accessible.ignored: true
            }

            Label {
                Layout.fillWidth: true
                visible: words.lineCount < 2
                text: line.detail
                size: Theme.note
                color: Theme.ink2
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }

        Icon {
            visible: line.symbol !== ""
            name: line.symbol
        }
    }
}
