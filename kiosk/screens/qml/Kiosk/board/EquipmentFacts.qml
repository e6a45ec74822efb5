pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// The facts of a piece of equipment in two columns: the name above its value, or both in a line. Not a control.
// Properties: `equipment`; `inline`, both in a line.
GridLayout {
    id: facts

    required property EquipmentViewModel equipment
    property bool inline: Geometry.board.factsInline

    columns: 2
    columnSpacing: Geometry.gutter
    rowSpacing: 0

    Repeater {
        model: facts.equipment.facts

        Item {
            id: fact

            required property int index
            required property string key
            required property string name
            required property string shortName
            required property string value

            objectName: "fact." + key
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.preferredHeight: facts.inline ? Geometry.board.factLine : Geometry.board.factHeight
            Layout.alignment: Qt.AlignTop
            Accessible.role: Accessible.StaticText
            Accessible.name: name + ": " + value

            Rectangle {
                readonly property bool first: fact.index < 2

                width: parent.width
                height: first ? Geometry.strongEdge : Geometry.edge
                color: first ? Theme.ink : Theme.edge
            }

            Label {
                id: name

                y: facts.inline ? (parent.height - height) / 2 : Geometry.space3
                width: Math.min(implicitWidth, facts.inline ? parent.width * .5 : parent.width)
                text: facts.inline ? fact.shortName : fact.name
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Geometry.panel.typeSmallest
                size: facts.inline ? Theme.tiny : Theme.note
                color: Theme.ink2
                Accessible.ignored: true
            }

            Label {
                x: facts.inline ? name.width + Geometry.space3 : 0
                y: facts.inline ? (parent.height - height) / 2 : name.y + name.height
                width: parent.width - x
                horizontalAlignment: facts.inline ? Text.AlignRight : Text.AlignLeft
                text: fact.value
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Geometry.panel.typeSmallest
                bold: true
                size: facts.inline ? Theme.tiny : Theme.lead
                Accessible.ignored: true
            }
        }
    }
}
