import QtQuick
import QtQuick.Layouts
import Kiosk

// One question: its name, whether it is answered, and its answers. Triggers: those of Chips; emits `picked(key)`.
// Properties: `title`; `name`, the start of the object names; `rows`, the answers; `answered`; `first`, the line above is
// a strong one.
Item {
    id: question

    required property string title
    required property string name
    required property RowModel rows
    required property bool answered
    property bool first: false

    signal picked(string key)

    implicitHeight: content.implicitHeight + Geometry.space4
    Layout.fillWidth: true
    Layout.fillHeight: true

    Rectangle {
        width: parent.width
        height: question.first ? Geometry.rail : Geometry.thinLine
        color: question.first ? Theme.ink : Theme.edge
    }

    GridLayout {
        id: content

        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        columns: Geometry.door.questionStateBelow ? 2 : 1
        columnSpacing: 0
        rowSpacing: Geometry.space1

        GridLayout {
            Layout.preferredWidth: Geometry.door.questionName
            Layout.fillWidth: !Geometry.door.questionStateBelow
            columns: Geometry.door.questionStateBelow ? 1 : 2
            rowSpacing: 0

            Label {
                Layout.fillWidth: true
                text: question.title
                bold: true
                size: Geometry.door.askType
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Geometry.panel.typeLeast
            }

            Label {
                objectName: question.name + ".state"
                text: question.answered ? qsTr("answered") : qsTr("no answer")
                size: Theme.tiny
                color: Theme.ink2
            }
        }

        Chips {
            Layout.fillWidth: true
            Layout.preferredHeight: Panel.lowReach ? 0 : implicitHeight // its chips are in the dock then
            columns: Geometry.door.questionColumns
            options: question.rows
            name: question.name
            chip: Geometry.door.questionChip
            onPicked: key => question.picked(key)
        }
    }
}
