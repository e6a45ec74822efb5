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
        radius: Theme.r
        color: c.on ? Theme.ink : Theme.sheet
        border.width: c.on ? 0 : Theme.line
        border.color: Theme.edge
    }

    Icon {
        id: picture

        name: c.symbol
        color: c.fg
        size: Theme.px(Theme.small ? 7 : 10)
        x: Theme.px(4)
        anchors.verticalCenter: parent.verticalCenter
    }

    Txt {
        x: picture.x + picture.width + Theme.px(3)
        width: word.x - x - Theme.px(2)
        text: c.label
        b: true
        size: Theme.small ? Theme.px(4.2) : Theme.lead
        color: c.fg
        wrapMode: Text.Wrap
        anchors.verticalCenter: parent.verticalCenter
        Accessible.ignored: true
    }

    Row {
        id: word

        anchors.right: parent.right
        anchors.rightMargin: Theme.px(4)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(1.6)

        Txt {
            text: c.on ? qsTr("on") : qsTr("off")
            size: Theme.body
            color: c.fg
            anchors.verticalCenter: parent.verticalCenter
            Accessible.ignored: true
        }

        Icon {
            name: c.on ? "check" : "cross"
            color: c.fg
            size: Theme.px(5)
            weight: Theme.px(.8)
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
