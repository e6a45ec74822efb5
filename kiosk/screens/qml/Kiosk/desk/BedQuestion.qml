import QtQuick
import Kiosk

// "Is the bed clear?" and its answer: an outline until somebody gave it, never filled beforehand.
// Triggers: the answer toggles, as every Target.
Column {
    id: box

    required property HoldToStartViewModel holdToStart

    spacing: Geometry.px(Theme.small ? 1.4 : 3)

    Column {
        width: parent.width

        Label {
            text: qsTr("Is the bed clear?")
            bold: true
            size: Geometry.px(Theme.small ? 6.6 : 9.6)
            width: parent.width
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.lead
        }

        Label {
            text: box.holdToStart.words !== "" && box.holdToStart.confirmed ? box.holdToStart.words : qsTr("Look at the machine before you answer.")
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
        height: Geometry.px(Theme.small ? 20.1 : 20.4)
        label: qsTr("Yes, the bed is clear")
        checkable: false
        Accessible.role: Accessible.CheckBox
        Accessible.checked: box.holdToStart.confirmed
        onTriggered: box.holdToStart.confirm()
        background: Rectangle {
            radius: Geometry.radius
            color: box.holdToStart.confirmed ? Theme.free : Theme.sheet
            border.width: box.holdToStart.confirmed ? 0 : Geometry.strongEdge
            border.color: Theme.edge
        }
        contentItem: Item {
            Rectangle {
                id: square

                x: Geometry.px(Theme.small ? 3 : 5)
                width: Geometry.px(9)
                height: width
                radius: Geometry.px(.6)
                color: box.holdToStart.confirmed ? Theme.freeInk : Theme.clear
                border.width: box.holdToStart.confirmed ? 0 : Geometry.strongEdge
                border.color: Theme.ink
                anchors.verticalCenter: parent.verticalCenter

                Icon {
                    visible: box.holdToStart.confirmed
                    name: "check"
                    anchors.centerIn: parent
                    size: Geometry.px(7.4)
                    weight: Geometry.px(1.2)
                    color: Theme.free
                }
            }

            Label {
                x: square.x + square.width + Geometry.px(Theme.small ? 2.6 : 4)
                width: parent.width - x - Geometry.px(3)
                text: yes.label
                bold: true
                size: Geometry.px(Theme.small ? 5 : 6.4)
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.body
                color: box.holdToStart.confirmed ? Theme.freeInk : Theme.ink
                anchors.verticalCenter: parent.verticalCenter
                Accessible.ignored: true
            }
        }
    }
}
