import QtQuick
import Kiosk

// Something that is on or off: filled = on. Word, mark and tone say which. Triggers: as every Target.
Target {
    id: c

    required property string symbol
    required property bool on
    readonly property color fg: on ? Theme.darkInk : Theme.ink

    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: on
    ring: on ? Theme.signal : Theme.ink

    background: Rectangle {
        radius: Geometry.radius
        color: c.on ? Theme.ink : Theme.sheet
        border.width: c.on ? 0 : Geometry.edge
        border.color: Theme.edge
    }

    Icon {
        id: picture

        name: c.symbol
        color: c.fg
        size: Geometry.px(Theme.small ? 7 : 10)
        x: Geometry.px(4)
        anchors.verticalCenter: parent.verticalCenter
    }

    Label {
        x: picture.x + picture.width + Geometry.px(3)
        width: word.x - x - Geometry.px(2)
        text: c.label
        bold: true
        size: Theme.small ? Geometry.px(4.2) : Theme.lead
        color: c.fg
        wrapMode: Text.Wrap
        anchors.verticalCenter: parent.verticalCenter
        Accessible.ignored: true
    }

    Row {
        id: word

        anchors.right: parent.right
        anchors.rightMargin: Geometry.px(4)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Geometry.px(1.6)

        Label {
            text: c.on ? qsTr("on") : qsTr("off")
            size: Theme.body
            color: c.fg
            anchors.verticalCenter: parent.verticalCenter
            Accessible.ignored: true
        }

        Icon {
            name: c.on ? "check" : "cross"
            color: c.fg
            size: Geometry.px(5)
            weight: Geometry.px(.8)
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
