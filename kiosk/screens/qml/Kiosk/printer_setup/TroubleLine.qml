import QtQuick
import Kiosk

// What did not work on this page, and the way out: the shape beside the words. Not a control.
Rectangle {
    id: box

    required property string words

    objectName: "trouble.line"
    visible: words !== ""
    height: said.height + Geometry.px(Theme.small ? 3 : 5)
    radius: Geometry.radius
    color: Theme.sheet
    border.width: Geometry.px(.6)
    border.color: Theme.broken
    Accessible.role: Accessible.AlertMessage
    Accessible.name: words

    StatusMark {
        id: mark

        status: "out_of_order"
        cut: Theme.sheet
        x: Geometry.px(3)
        size: Geometry.px(Theme.small ? 5 : 7)
        anchors.verticalCenter: parent.verticalCenter
    }

    Label {
        id: said

        x: mark.x + mark.width + Geometry.px(3)
        width: parent.width - x - Geometry.px(3)
        text: box.words
        bold: true
        size: Theme.small ? Theme.body : Theme.lead
        wrapMode: Text.Wrap
        maximumLineCount: Theme.small ? 4 : 6
        elide: Text.ElideRight
        anchors.verticalCenter: parent.verticalCenter
        Accessible.ignored: true
    }
}
