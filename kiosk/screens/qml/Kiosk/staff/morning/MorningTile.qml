import QtQuick
import QtQuick.Layouts
import Kiosk

// One thing that waits for a hand: the printer, what is to be done, and why. The first one is the next hand.
// Properties: `name`; `colour` of the printer, "" for none; `hand`, what is to be done; `brief`, the same in fewer words; `detail`; `first`. Triggers: as every Target.
Target {
    id: tile

    required property string name
    required property string colour
    required property string hand
    required property string brief
    required property string detail
    required property bool first
    readonly property color pen: first ? Theme.signalInk : Theme.ink

    label: [name, hand, detail].filter(part => part !== "").join(", ")
    ground: first ? Theme.signal : Theme.sheet
    edgeWidth: first ? Theme.signalEdge : Geometry.edge
    leftPadding: Geometry.staff.morningTileLeft
    rightPadding: Geometry.space3
    contentItem: ColumnLayout {
        spacing: 0

        Item {
            Layout.fillHeight: true
        }

        RowLayout {
            spacing: Geometry.space2

            Label {
                Layout.fillWidth: true
                text: tile.name
                bold: true
                size: Geometry.staff.typeWaiting
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.body
                lineHeight: .9
                color: tile.pen
                Accessible.ignored: true
            }

            Icon {
                visible: Geometry.staff.morningArrow
                name: "right"
                size: Geometry.staff.symbol
                color: tile.pen
            }
        }

        Label {
            id: words

            Layout.fillWidth: true
            text: Geometry.staff.morningBrief || Panel.largeText ? tile.brief : tile.hand
            bold: true
            size: Theme.body
            wrapMode: Text.Wrap
            maximumLineCount: 2
            lineHeight: .9
            color: tile.pen
            Accessible.ignored: true
        }

        Label {
            Layout.fillWidth: true
            visible: text !== "" && !(Panel.largeText && words.lineCount > 1)
            text: tile.detail
            size: Theme.tile
            wrapMode: Text.Wrap
            maximumLineCount: 2
            lineHeight: .9
            color: tile.first ? tile.pen : Theme.ink2
            Accessible.ignored: true
        }

        Item {
            Layout.fillHeight: true
        }
    }

    Rectangle {
        visible: tile.colour !== ""
        x: tile.edgeWidth
        y: x
        width: Geometry.staff.morningFlag
        height: parent.height - 2 * y
        color: tile.colour || Theme.clear

        Rectangle {
            visible: tile.first || Theme.contrast
            anchors.right: parent.right
            width: Geometry.thinLine
            height: parent.height
            color: Theme.tagInk
        }
    }
}
