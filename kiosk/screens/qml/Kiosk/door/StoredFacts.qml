pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// What is stored of a pass and what is not, side by side. Not a control.
Row {
    id: s

    property real size: Theme.body
    readonly property real half: (width - Geometry.gutter) / 2

    component Line: Row {
        id: line

        required property string modelData
        property bool kept: true
        property real room: 0
        property real size: Theme.body

        spacing: Geometry.px(2)

        Icon {
            name: line.kept ? "check" : "cross"
            color: line.kept ? Theme.free : Theme.ink2
            size: Geometry.px(4.6)
            weight: Geometry.px(.75)
            y: (line.size * 1.1 - height) / 2 + Geometry.px(.4)
        }

        Label {
            text: line.modelData
            size: line.size
            width: line.room - Geometry.px(6.6)
            wrapMode: Text.Wrap
            lineHeight: .98
        }
    }

    spacing: Geometry.gutter

    Column {
        width: s.half
        spacing: Geometry.px(Theme.small ? 1 : 2)

        Label {
            text: qsTr("We store")
            bold: true
            size: Theme.lead
        }

        Repeater {
            model: [qsTr("the number of the pass"), qsTr("a nickname, if you give one"), qsTr("days of visits and tools used")]

            Line {
                room: s.half
                size: s.size
            }
        }
    }

    Column {
        width: s.half
        spacing: Geometry.px(Theme.small ? 1 : 2)

        Label {
            text: qsTr("We don't store")
            bold: true
            size: Theme.lead
        }

        Repeater {
            model: [qsTr("your real name"), qsTr("a phone number or address"), qsTr("anything you do on a computer")]

            Line {
                kept: false
                room: s.half
                size: s.size
            }
        }
    }
}
