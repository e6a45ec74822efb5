import QtQuick
import Kiosk

// "Come in": the one orange thing of the start page; counts a visitor without a pass at once.
// Triggers: as every Target.
Target {
    id: e

    readonly property int pad: Geometry.px(Theme.small ? 4 : 6)

    label: qsTr("Come in")
    background: Rectangle {
        color: Theme.signal
        radius: Geometry.radius
        border.width: Theme.contrast ? Geometry.px(.7) : 0
        border.color: Theme.edge

        Rectangle {
            anchors.fill: parent
            radius: Geometry.radius
            color: Theme.tagInk
            opacity: e.down ? .14 : 0
        }
    }

    Label {
        id: title

        x: e.pad
        y: Geometry.px(Theme.small ? 1.6 : 2.6)
        text: e.label
        bold: true
        size: Theme.grown(Theme.block)
        color: Theme.signalInk
        Accessible.ignored: true
    }

    Icon {
        name: "enter"
        visible: !Theme.large
        size: Math.min(Geometry.px(Theme.small ? 14.8 : 22.6), e.height * .7)
        weight: Geometry.px(Theme.small ? 1.5 : 2.2)
        color: Theme.signalInk
        anchors.right: parent.right
        anchors.rightMargin: e.pad - size / 7
        anchors.verticalCenter: Theme.tall || !sub.visible ? e.verticalCenter : sub.verticalCenter
    }

    Label {
        id: sub

        x: e.pad
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Geometry.px(Theme.small ? 3.4 : 6.4)
        text: Theme.tall || e.width > Geometry.px(100) ? qsTr("No pass? Press here.") : qsTr("No pass?\nPress here.")
        visible: e.height >= Geometry.px(Theme.small ? 22 : 28)
        size: Theme.grown(Theme.small ? Theme.label : Theme.lead)
        color: Theme.signalInk
        Accessible.ignored: true
    }
}
