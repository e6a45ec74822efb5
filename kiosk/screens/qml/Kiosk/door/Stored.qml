pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// What is stored of a pass and what is not, side by side. Not a control.
Row {
    id: s

    property real size: Theme.body
    readonly property real half: (width - Theme.g) / 2

    component Line: Row {
        id: line

        required property string modelData
        property bool kept: true
        property real room: 0
        property real size: Theme.body

        spacing: Theme.px(2)

        Icon {
            name: line.kept ? "check" : "cross"
            color: line.kept ? Theme.free : Theme.ink2
            size: Theme.px(4.6)
            weight: Theme.px(.75)
            y: (line.size * 1.1 - height) / 2 + Theme.px(.4)
        }

        Txt {
            text: line.modelData
            size: line.size
            width: line.room - Theme.px(6.6)
            wrapMode: Text.Wrap
            lineHeight: .98
        }
    }

    spacing: Theme.g

    Column {
        width: s.half
        spacing: Theme.px(Theme.small ? 1 : 2)

        Txt {
            text: qsTr("We store")
            b: true
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
        spacing: Theme.px(Theme.small ? 1 : 2)

        Txt {
            text: qsTr("We don't store")
            b: true
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
