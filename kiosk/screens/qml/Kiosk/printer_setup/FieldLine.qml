import QtQuick
import Kiosk

// An answer that a press leads to change: what it is about, the answer, and a flag where the answer is a colour.
// Triggers: as every Target.
Target {
    id: field

    required property string about
    required property string answer
    property string flag: ""

    label: about + ": " + answer
    background: Rectangle {
        radius: Geometry.radius
        color: field.down ? Theme.wall : Theme.sheet
        border.width: Geometry.edge
        border.color: Theme.edge
    }
    contentItem: Item {
        Rectangle {
            id: flag

            visible: field.flag !== ""
            x: Geometry.px(3)
            width: visible ? Geometry.px(Theme.small ? 6 : 9) : 0
            height: parent.height - Geometry.px(Theme.small ? 5 : 7)
            anchors.verticalCenter: parent.verticalCenter
            color: field.flag || Theme.clear
            border.width: Geometry.px(.3)
            border.color: Theme.tagInk
        }

        Column {
            x: flag.x + (flag.visible ? flag.width + Geometry.px(2.4) : 0)
            width: next.x - x - Geometry.px(1.6)
            anchors.verticalCenter: parent.verticalCenter

            Label {
                text: field.about
                size: Theme.small ? Geometry.px(2.95) : Theme.note
                color: Theme.ink2
                width: parent.width
                elide: Text.ElideRight
                Accessible.ignored: true
            }

            Label {
                text: field.answer
                bold: true
                size: Theme.small ? Theme.body : Theme.lead
                width: parent.width
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.note
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }

        Icon {
            id: next

            name: "right"
            size: Geometry.px(Theme.small ? 4.4 : 6)
            anchors.right: parent.right
            anchors.rightMargin: Geometry.px(2.4)
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
