import QtQuick
import Kiosk

// A line of a staff list: words, a detail, a symbol for what a press does. Triggers: as every Target.
Target {
    id: line

    required property string words
    required property string detail
    property string symbol: ""

    label: words + ", " + detail
    background: Rectangle {
        radius: Geometry.radius
        color: line.down ? Theme.wall : Theme.sheet
        border.width: Geometry.edge
        border.color: Theme.edge
    }
    contentItem: Item {
        Column {
            x: Geometry.px(3)
            width: parent.width - 2 * x - (symbol.visible ? symbol.width : 0)
            anchors.verticalCenter: parent.verticalCenter

            Label {
                id: words

                text: line.words
                bold: true
                size: Theme.small ? Theme.note : Theme.body
                width: parent.width
                wrapMode: Text.Wrap
                maximumLineCount: Theme.small ? 2 : 1
                elide: Text.ElideRight
                Accessible.ignored: true
            }

            Label {
                visible: words.lineCount < 2
                text: line.detail
                size: Theme.note
                color: Theme.ink2
                width: parent.width
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }

        Icon {
            id: symbol

            visible: line.symbol !== ""
            name: line.symbol
            anchors.right: parent.right
            anchors.rightMargin: Geometry.px(2)
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
