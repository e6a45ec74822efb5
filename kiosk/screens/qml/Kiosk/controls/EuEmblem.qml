pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// The emblem of the European Union's funding: twelve stars and the words, on as many lines as the format gives them.
// Not a control.
RowLayout {
    id: emblem

    readonly property list<string> wordings: [qsTr("Co-funded by the European Union"), qsTr("Co-funded by\nthe European Union"), qsTr("Co-funded\nby the European\nUnion")]

    objectName: "eu"
    spacing: Geometry.controls.euGap

    Rectangle {
        id: flag

        implicitWidth: Geometry.controls.euFlag
        implicitHeight: width * 2 / 3
        color: Theme.euGround

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
        text: emblem.wordings[Geometry.controls.euLines - 1]
        size: Geometry.controls.euType
        lineHeight: Geometry.controls.euLineHeight
    }
}
