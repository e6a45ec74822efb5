import QtQuick
import Kiosk

// What did not work on this page, and the way out: the shape beside the words. Not a control.
Rectangle {
    id: box

    required property string words

    objectName: "trouble.line"
    visible: words !== ""
    height: said.height + Theme.px(Theme.small ? 3 : 5)
    radius: Theme.r
    color: Theme.sheet
    border.width: Theme.px(.6)
    border.color: Theme.broken
    Accessible.role: Accessible.AlertMessage
    Accessible.name: words

    StatusMark {
        id: mark

        status: "out_of_order"
        cut: Theme.sheet
        x: Theme.px(3)
        size: Theme.px(Theme.small ? 5 : 7)
        anchors.verticalCenter: parent.verticalCenter
    }

    Txt {
        id: said

        x: mark.x + mark.width + Theme.px(3)
        width: parent.width - x - Theme.px(3)
        text: box.words
        b: true
        size: Theme.small ? Theme.body : Theme.lead
        wrapMode: Text.Wrap
        maximumLineCount: Theme.small ? 4 : 6
        elide: Text.ElideRight
        anchors.verticalCenter: parent.verticalCenter
        Accessible.ignored: true
    }
}
