import QtQuick
import QtQuick.Layouts
import Kiosk

// A printer that can't take the file, as one line: its colour, its name, and why.
// Properties: `name`, `colour`, `words`. Not a control.
Item {
    id: line

    required property string name
    required property color colour
    required property string words

    RowLayout {
        anchors.fill: parent
        spacing: Geometry.desk.swatchGap

        Rectangle {
            Layout.preferredWidth: Geometry.desk.swatch
            Layout.preferredHeight: line.height * .66
            color: line.colour
            border.width: Theme.contrast ? Geometry.edge : 0
            border.color: Theme.edge
        }

        Label {
            Layout.preferredWidth: Math.max(Geometry.desk.nameWidth, Math.min(implicitWidth, line.width * .4))
            text: line.name
            bold: true
            size: Theme.tile
            elide: Text.ElideRight
        }

        Label {
            Layout.fillWidth: true
            text: line.words
            size: Theme.tile
            color: Theme.ink2
            elide: Text.ElideRight
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Geometry.desk.lineRail
        color: Theme.hair
    }
}
