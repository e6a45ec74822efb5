import QtQuick
import Kiosk

// Something went wrong in the program itself: says so, and who helps. The scanner still works.
Page {
    id: s

    foot.exitLabel: qsTr("Start")
    foot.exitSymbol: "home"

    Icon {
        name: "warn"
        size: Geometry.px(Theme.small ? 26 : 40)
        weight: Geometry.px(Theme.small ? 2 : 3)
        color: Theme.broken
        anchors.right: parent.right
        anchors.rightMargin: Geometry.margin
        y: Geometry.px(Theme.small ? 4 : Theme.tall ? 20 : 9)
    }

    Label {
        id: head

        objectName: "trouble.title"
        x: Geometry.margin - Geometry.px(.3)
        y: Geometry.px(Theme.small ? 4 : 10)
        width: s.contentWidth - Geometry.px(Theme.small ? 30 : 46)
        wrapMode: Text.Wrap
        text: qsTr("This screen has a fault")
        bold: true
        size: Geometry.px(Theme.small ? 11 : Theme.tall ? 14 : 17)
        lineHeight: .9
    }

    Label {
        x: Geometry.margin
        y: head.y + head.height + Geometry.px(2)
        width: head.width
        wrapMode: Text.Wrap
        text: qsTr("Your last step may not have worked. Start again, or call staff.")
        size: Theme.lead
    }

    PushButton {
        objectName: "trouble.start"
        x: Geometry.margin
        y: s.contentBottom - height
        width: s.contentWidth
        height: Geometry.px(Theme.small ? 28 : 40)
        kind: PushButton.Primary
        size: Theme.block
        symbol: "home"
        label: qsTr("Start again")
        onTriggered: s.leaving()
    }
}
