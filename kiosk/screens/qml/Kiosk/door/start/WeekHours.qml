pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// The hours of a week on the shutter; the day on which the hub opens next is inverted. Not a control.
ColumnLayout {
    id: hours

    required property RowModel week

    spacing: 0

    Repeater {
        model: hours.week

        Rectangle {
            id: day

            required property string name
            required property string hours
            required property bool opensNext
            readonly property color pen: opensNext ? Theme.ink : Theme.darkInk

            Layout.fillWidth: true
            Layout.leftMargin: -Geometry.space4
            Layout.rightMargin: -Geometry.space4
            implicitHeight: Geometry.door.weekRow
            radius: Geometry.radius
            color: opensNext ? Theme.darkInk : Theme.clear

            Label {
                x: Geometry.space4
                anchors.verticalCenter: parent.verticalCenter
                text: day.name
                bold: day.opensNext
                size: Geometry.door.weekType
                color: day.pen
            }

            Label {
                anchors.right: parent.right
                anchors.rightMargin: Geometry.space4
                anchors.verticalCenter: parent.verticalCenter
                text: day.hours
                bold: day.opensNext
                size: Geometry.door.weekType
                color: day.pen
            }
        }
    }
}
