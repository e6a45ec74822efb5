pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// A line of the legend of a digital map: its mark and its words. Not a control.
// Properties: `words`; `mark`, line, dashes or diamond.
RowLayout {
    id: key

    required property string words
    required property string mark

    visible: words !== ""
    spacing: Geometry.space4

    Item {
        Layout.preferredWidth: Geometry.maturity.keyLine
        Layout.preferredHeight: Theme.body

        Row {
            visible: key.mark !== "diamond"
            anchors.verticalCenter: parent.verticalCenter
            spacing: key.mark === "dashes" ? Geometry.space2 : 0

            Repeater {
                model: 4

                Rectangle {
                    width: (Geometry.maturity.keyLine - 3 * (key.mark === "dashes" ? Geometry.space2 : 0)) / 4
                    height: key.mark === "dashes" ? Geometry.edge : Geometry.maturity.mapLine
                    color: key.mark === "dashes" ? Theme.ink2 : Theme.ink
                }
            }
        }

        Rectangle {
            visible: key.mark === "diamond"
            anchors.centerIn: parent
            width: Theme.body * .6
            height: width
            rotation: 45
            color: Theme.sheet
            border.width: Geometry.maturity.mapLine
            border.color: Theme.reserved
        }
    }

    Label {
        Layout.fillWidth: true
        text: key.words
        size: Theme.note
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Geometry.panel.typeLeast
    }
}
