import QtQuick
import Kiosk

// "Is the bed clear?" and its answer: an outline until somebody gave it, never filled beforehand.
// Triggers: the answer toggles, as every Target.
Column {
    id: box

    required property Hold hold

    spacing: Theme.px(Theme.small ? 1.4 : 3)

    Column {
        width: parent.width

        Txt {
            text: qsTr("Is the bed clear?")
            b: true
            size: Theme.px(Theme.small ? 6.6 : 9.6)
            width: parent.width
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.lead
        }

        Txt {
            text: box.hold.words !== "" && box.hold.confirmed ? box.hold.words : qsTr("Look at the machine before you answer.")
            size: Theme.small ? Theme.body : Theme.lead
            color: Theme.ink2
            width: parent.width
            wrapMode: Text.Wrap
        }
    }

    Target {
        id: yes

        objectName: "hold.clear"
        width: parent.width
        height: Theme.px(Theme.small ? 20.1 : 20.4)
        label: qsTr("Yes, the bed is clear")
        checkable: false
        Accessible.role: Accessible.CheckBox
        Accessible.checked: box.hold.confirmed
        onTriggered: box.hold.confirm()
        background: Rectangle {
            radius: Theme.r
            color: box.hold.confirmed ? Theme.free : Theme.sheet
            border.width: box.hold.confirmed ? 0 : Theme.bold
            border.color: Theme.edge
        }
        contentItem: Item {
            Rectangle {
                id: square

                x: Theme.px(Theme.small ? 3 : 5)
                width: Theme.px(9)
                height: width
                radius: Theme.px(.6)
                color: box.hold.confirmed ? Theme.freeInk : Theme.clear
                border.width: box.hold.confirmed ? 0 : Theme.bold
                border.color: Theme.ink
                anchors.verticalCenter: parent.verticalCenter

                Icon {
                    visible: box.hold.confirmed
                    name: "check"
                    anchors.centerIn: parent
                    size: Theme.px(7.4)
                    weight: Theme.px(1.2)
                    color: Theme.free
                }
            }

            Txt {
                x: square.x + square.width + Theme.px(Theme.small ? 2.6 : 4)
                width: parent.width - x - Theme.px(3)
                text: yes.label
                b: true
                size: Theme.px(Theme.small ? 5 : 6.4)
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.body
                color: box.hold.confirmed ? Theme.freeInk : Theme.ink
                anchors.verticalCenter: parent.verticalCenter
                Accessible.ignored: true
            }
        }
    }
}
