import QtQuick
import Kiosk

// Something went wrong in the program itself: says so, and who helps. The scanner still works.
Screen {
    id: s

    foot.exitLabel: qsTr("Start")
    foot.exitSymbol: "home"

    Icon {
        name: "warn"
        size: Theme.px(Theme.small ? 26 : 40)
        weight: Theme.px(Theme.small ? 2 : 3)
        color: Theme.broken
        anchors.right: parent.right
        anchors.rightMargin: s.m
        y: Theme.px(Theme.small ? 4 : Theme.tall ? 20 : 9)
    }

    Txt {
        id: head

        objectName: "trouble.title"
        x: s.m - Theme.px(.3)
        y: Theme.px(Theme.small ? 4 : 10)
        width: s.cw - Theme.px(Theme.small ? 30 : 46)
        wrapMode: Text.Wrap
        text: qsTr("This screen has a fault")
        b: true
        size: Theme.px(Theme.small ? 11 : Theme.tall ? 14 : 17)
        lineHeight: .9
    }

    Txt {
        x: s.m
        y: head.y + head.height + Theme.px(2)
        width: head.width
        wrapMode: Text.Wrap
        text: qsTr("Your last step may not have worked. Start again, or call staff.")
        size: Theme.lead
    }

    Btn {
        objectName: "trouble.start"
        x: s.m
        y: s.bottomY - height
        width: s.cw
        height: Theme.px(Theme.small ? 28 : 40)
        kind: "primary"
        size: Theme.block
        symbol: "home"
        label: qsTr("Start again")
        onTriggered: s.leaving()
    }
}
