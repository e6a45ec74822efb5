import QtQuick
import Kiosk

// "Come in": the one orange thing of the start page; counts a visitor without a pass at once.
// Triggers: as every Target.
Target {
    id: e

    readonly property int pad: Theme.px(Theme.small ? 4 : 6)

    label: qsTr("Come in")
    background: Rectangle {
        color: Theme.signal
        radius: Theme.r
        border.width: Theme.contrast ? Theme.px(.7) : 0
        border.color: Theme.edge

        Rectangle {
            anchors.fill: parent
            radius: Theme.r
            color: Theme.tagInk
            opacity: e.down ? .14 : 0
        }
    }

    Txt {
        id: title

        x: e.pad
        y: Theme.px(Theme.small ? 1.6 : 2.6)
        text: e.label
        b: true
        size: Theme.grown(Theme.block)
        color: Theme.signalInk
        Accessible.ignored: true
    }

    Icon {
        name: "enter"
        visible: !Theme.large
        size: Math.min(Theme.px(Theme.small ? 14.8 : 22.6), e.height * .7)
        weight: Theme.px(Theme.small ? 1.5 : 2.2)
        color: Theme.signalInk
        anchors.right: parent.right
        anchors.rightMargin: e.pad - size / 7
        anchors.verticalCenter: Theme.tall || !sub.visible ? e.verticalCenter : sub.verticalCenter
    }

    Txt {
        id: sub

        x: e.pad
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(Theme.small ? 3.4 : 6.4)
        text: Theme.tall || e.width > Theme.px(100) ? qsTr("No pass? Press here.") : qsTr("No pass?\nPress here.")
        visible: e.height >= Theme.px(Theme.small ? 22 : 28)
        size: Theme.grown(Theme.small ? Theme.label : Theme.lead)
        color: Theme.signalInk
        Accessible.ignored: true
    }
}
