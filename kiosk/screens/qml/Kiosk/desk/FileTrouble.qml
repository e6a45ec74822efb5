import QtQuick
import Kiosk

// Why a file can't be printed and the way out; stays until it was read. Triggers: "OK" as every Target.
Rectangle {
    id: box

    required property FileListViewModel fileList

    objectName: "files.trouble"
    visible: box.fileList.trouble !== ""
    height: Math.max(Geometry.touch, words.height + Geometry.px(6))
    radius: Geometry.radius
    color: Theme.sheet
    border.width: Geometry.px(.6)
    border.color: Theme.broken
    Accessible.role: Accessible.AlertMessage
    Accessible.name: box.fileList.troubleName + ": " + box.fileList.trouble

    StatusMark {
        id: mark

        status: "out_of_order"
        x: Geometry.px(4)
        size: Geometry.px(8)
        anchors.verticalCenter: parent.verticalCenter
    }

    Column {
        id: words

        x: mark.x + mark.width + Geometry.px(4)
        width: ok.x - x - Geometry.px(4)
        anchors.verticalCenter: parent.verticalCenter

        Label {
            text: box.fileList.troubleName
            visible: text !== ""
            bold: true
            size: Theme.lead
            width: parent.width
            elide: Text.ElideMiddle
        }

        Label {
            text: box.fileList.trouble
            width: parent.width
            wrapMode: Text.Wrap
        }
    }

    PushButton {
        id: ok

        objectName: "files.ok"
        label: qsTr("OK")
        width: Geometry.px(24)
        height: Geometry.touchLeast
        anchors.right: parent.right
        anchors.rightMargin: Geometry.px(4)
        anchors.verticalCenter: parent.verticalCenter
        onTriggered: box.fileList.dismiss()
    }
}
