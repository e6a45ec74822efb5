pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// The mark of the European Union's funding: twelve stars and the words. A picture, not a control.
Row {
    id: mark

    property bool oneLine: Theme.tall

    spacing: Geometry.px(Theme.small ? 1 : 2)

    Rectangle {
        id: flag

        width: Geometry.px(Theme.small ? 5.6 : 11.4)
        height: width * 2 / 3
        color: Theme.euGround
        anchors.verticalCenter: parent.verticalCenter

        Repeater {
            model: 12

            Rectangle {
                required property int index

                width: Math.max(2, Math.round(flag.height * .085))
                height: width
                radius: width / 2
                color: Theme.euStar
                antialiasing: true
                x: flag.width / 2 + Math.sin(index * Math.PI / 6) * flag.height * .31 - width / 2
                y: flag.height / 2 - Math.cos(index * Math.PI / 6) * flag.height * .31 - height / 2
            }
        }
    }

    Label {
        text: mark.oneLine ? qsTr("Co-funded by the European Union") : Theme.small ? qsTr("Co-funded\nby the European\nUnion") : qsTr("Co-funded by\nthe European Union")
        size: Theme.small ? Geometry.px(2.6) : Theme.tiny
        lineHeight: Theme.small ? .9 : .96
        anchors.verticalCenter: parent.verticalCenter
    }
}
