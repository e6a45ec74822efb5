import QtQuick
import Kiosk

// Why a file can't be printed and the way out; stays until it was read. Triggers: "OK" as every Target.
Rectangle {
    id: box

    required property PrintFiles files

    objectName: "files.trouble"
    visible: box.files.trouble !== ""
    height: Math.max(Theme.touch, words.height + Theme.px(6))
    radius: Theme.r
    color: Theme.sheet
    border.width: Theme.px(.6)
    border.color: Theme.broken
    Accessible.role: Accessible.AlertMessage
    Accessible.name: box.files.troubleName + ": " + box.files.trouble

    StatusMark {
        id: mark

        status: "out_of_order"
        x: Theme.px(4)
        size: Theme.px(8)
        anchors.verticalCenter: parent.verticalCenter
    }

    Column {
        id: words

        x: mark.x + mark.width + Theme.px(4)
        width: ok.x - x - Theme.px(4)
        anchors.verticalCenter: parent.verticalCenter

        Txt {
            text: box.files.troubleName
            visible: text !== ""
            b: true
            size: Theme.lead
            width: parent.width
            elide: Text.ElideMiddle
        }

        Txt {
            text: box.files.trouble
            width: parent.width
            wrapMode: Text.Wrap
        }
    }

    Btn {
        id: ok

        objectName: "files.ok"
        label: qsTr("OK")
        width: Theme.px(24)
        height: Theme.touchMin
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(4)
        anchors.verticalCenter: parent.verticalCenter
        onTriggered: box.files.dismiss()
    }
}
