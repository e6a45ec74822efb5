import QtQuick
import QtQuick.Layouts
import Kiosk

// One thing that may need a hand: how many, what, and the first of them. Triggers: as every Target.
// Properties: those of the model's rows.
Target {
    id: tile

    required property string number
    required property string symbol
    required property string words
    required property string detail
    required property bool calls

    label: [number, words, detail].filter(part => part !== "").join(" ")
    edgeWidth: calls ? Geometry.stateEdge : Geometry.edge
    edgeColor: calls ? Theme.ink : Theme.edge
    leftPadding: Geometry.space5
    rightPadding: Geometry.space4
    contentItem: RowLayout {
        spacing: Geometry.space4

        Item {
            Layout.preferredWidth: Geometry.staff.dayTileLead
            Layout.fillHeight: true

            Label {
                anchors.fill: parent
                visible: tile.number !== ""
                text: tile.number
                bold: true
                size: Geometry.staff.typeDayNumber
                fontSizeMode: Text.Fit
                minimumPixelSize: Theme.body
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
                Accessible.ignored: true
            }

            Icon {
                anchors.centerIn: parent
                visible: tile.symbol !== ""
                name: tile.symbol
                size: Geometry.staff.daySymbol
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Geometry.staff.tight

            Label {
                Layout.fillWidth: true
                Layout.preferredHeight: tile.availableHeight * .5
                verticalAlignment: Text.AlignBottom // on one line with those of the next tile
                text: tile.words
                bold: true
                size: Geometry.staff.typeDayWords
                fontSizeMode: Text.Fit
                minimumPixelSize: Geometry.panel.typeLeast
                Accessible.ignored: true
            }

            RowLayout {
                Layout.fillWidth: true
                Layout.preferredHeight: tile.availableHeight * .4
                spacing: Geometry.space2

                StatusMark {
                    visible: tile.calls
                    status: "out_of_order"
                    size: Geometry.staff.repairMark
                    cut: Theme.sheet
                }

                Label {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    verticalAlignment: Text.AlignVCenter
                    text: tile.detail
                    size: Theme.tile
                    color: Theme.ink2
                    lineHeight: .9
                    wrapMode: Text.Wrap
                    maximumLineCount: 2
                    fontSizeMode: Text.Fit
                    minimumPixelSize: Geometry.panel.typeLeast
                    Accessible.ignored: true
                }
            }
        }
    }
}
