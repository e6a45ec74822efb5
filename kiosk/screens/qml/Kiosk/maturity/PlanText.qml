import QtQuick
import QtQuick.Layouts
import Kiosk

// A text of a company's vision or of a measure, with what it is about; pressed, it is typed. Properties: `heading`;
// `words`, empty while nothing is written; `strong`, they are short; `docked`, in low reach the heading alone
// stands on it: the words are above. Triggers: as every Target.
Target {
    id: tile

    required property string heading
    required property string words
    property bool strong: true
    property bool docked: false

    label: words === "" ? qsTr("Write: %1").arg(heading) : qsTr("Change: %1").arg([heading, words].join(", "))
    leftPadding: Geometry.space5
    rightPadding: Geometry.space4
    topPadding: Geometry.space3
    bottomPadding: Geometry.space3
    implicitWidth: Geometry.maturity.timeLeast
    contentItem: RowLayout {
        spacing: Geometry.space4

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: 0

            Label {
                Layout.fillWidth: true
                Layout.fillHeight: tile.docked
                verticalAlignment: Text.AlignVCenter
                text: tile.heading
                bold: tile.docked || tile.words === ""
                size: tile.docked || tile.words === "" ? Theme.aside : Geometry.panel.typeNote
                color: tile.docked || tile.words === "" ? Theme.ink : Theme.ink2
                wrapMode: tile.docked ? Text.WordWrap : Text.NoWrap
                fontSizeMode: tile.docked ? Text.Fit : Text.HorizontalFit
                minimumPixelSize: Geometry.panel.typeLeast
                Accessible.ignored: true
            }

            Label {
                visible: !tile.docked
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: 0
                text: tile.words || qsTr("still to be written")
                bold: tile.strong && tile.words !== ""
                color: tile.words === "" ? Theme.ink2 : Theme.ink
                size: tile.words === "" ? Geometry.panel.typeNote : Theme.heading
                wrapMode: Text.Wrap
                fontSizeMode: Text.Fit
                minimumPixelSize: Geometry.panel.typeSmallest
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }

        Icon {
            name: "pencil"
            color: Theme.ink2
            size: Geometry.maturity.typeMeasure
            weight: Math.max(2, size / 11)
        }
    }
}
