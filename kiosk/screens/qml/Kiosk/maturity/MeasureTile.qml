import QtQuick
import QtQuick.Layouts
import Kiosk

// A measure, of the plan or proposed: what it is, and a line about it; pressed, it is changed or taken.
// Properties: `title`; `about`; `symbol`, what a press does; `late`, with an edge that says it;
// `docked`, in low reach the title alone stands on it. Triggers: as every Target.
Target {
    id: tile

    required property string title
    required property string about
    required property string symbol
    property bool late: false
    property bool docked: false

    leftPadding: Geometry.space5
    rightPadding: Geometry.space4
    edgeWidth: late ? Geometry.stateEdge : Geometry.edge
    edgeColor: late ? Theme.broken : Theme.edge
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
                Layout.alignment: Qt.AlignBottom
                verticalAlignment: Text.AlignVCenter
                text: tile.title
                bold: true
                size: Theme.heading
                wrapMode: tile.docked ? Text.WordWrap : Text.NoWrap
                fontSizeMode: tile.docked ? Text.Fit : Text.HorizontalFit
                minimumPixelSize: Geometry.panel.typeLeast
                elide: Text.ElideRight
                Accessible.ignored: true
            }

            Label {
                visible: !tile.docked
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                text: tile.about
                size: Math.min(Theme.note, tile.height * .28)
                color: Theme.ink2
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Geometry.panel.typeLeast
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }

        Icon {
            name: tile.symbol
            color: Theme.ink2
            size: Geometry.maturity.typeMeasure
            weight: Math.max(2, size / 11)
        }
    }
}
