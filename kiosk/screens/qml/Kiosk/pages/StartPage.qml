import QtQuick
import Kiosk

// The door: two ways in, what is free now, the day. Every touch leads on; a scan works without one.
Screen {
    id: s

    readonly property Hall hall: shell.hall
    readonly property bool low: Panel.lowReach && !Theme.tall
    readonly property int topY: Theme.tall ? tallHead.y + tallHead.height + Theme.px(3) : hello.y + hello.height + Theme.px(Theme.small ? 0 : 1)
    readonly property int heroH: Theme.px(Theme.small ? 24.6 : Theme.tall ? 35 : 40)
    readonly property int enterH: Theme.tall ? Theme.px(30) : heroH
    readonly property int dayH: day.visible ? day.height + Theme.px(Theme.small ? 2 : 4.4) : 0
    readonly property int heroY: low ? bottomY - heroH : topY
    readonly property int freeY: low ? topY : enter.y + enter.height + Theme.px(Theme.small ? 1 : Theme.tall ? 3.2 : 2.6)

    foot.eu: true
    foot.privacy: true

    Txt {
        id: hello

        x: s.m - Theme.px(.5)
        y: Theme.px(Theme.small ? 1 : 3.2)
        width: Theme.tall ? s.cw - clock.width - Theme.px(4) : implicitWidth
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.title
        text: s.hall.greeting
        b: true
        size: Theme.display
    }

    Txt {
        id: clock

        anchors.right: parent.right
        anchors.rightMargin: s.m
        anchors.baseline: hello.baseline
        text: s.hall.clock
        b: true
        size: Theme.display
    }

    Column {
        visible: !Theme.tall
        anchors.right: clock.left
        anchors.rightMargin: Theme.px(4)
        anchors.bottom: hello.bottom
        anchors.bottomMargin: Theme.px(Theme.small ? 1.4 : 2.2)

        Txt {
            anchors.right: parent.right
            text: s.shell.hubName
            b: true
            size: Theme.note
        }

        Txt {
            anchors.right: parent.right
            text: s.hall.hours
            size: Theme.note
        }
    }

    Item {
        id: tallHead

        visible: Theme.tall
        x: s.m
        y: hello.y + hello.height + Theme.px(.5)
        width: s.cw
        height: hub.height

        Txt {
            id: hub

            text: s.shell.hubName
            b: true
        }

        Txt {
            anchors.right: parent.right
            text: s.hall.hours
        }
    }

    PassBlock {
        id: pass

        x: Theme.tall ? s.m : s.col(5)
        y: s.heroY
        width: s.width - x
        height: s.heroH
    }

    EnterBlock {
        id: enter

        objectName: "start.enter"
        x: s.m
        y: Theme.tall ? pass.y + pass.height + s.g : s.heroY
        width: Theme.tall ? s.cw : s.span(5)
        height: s.enterH
        onTriggered: s.shell.door.comeIn()
    }

    Txt {
        id: freeHead

        x: s.m
        y: s.freeY
        text: qsTr("Free now")
        b: true
        size: Theme.small ? Theme.body : Theme.lead
    }

    Icon {
        name: "right"
        size: freeHead.size * .95
        anchors.left: freeHead.right
        anchors.leftMargin: Theme.px(1.6)
        anchors.verticalCenter: freeHead.verticalCenter
        anchors.verticalCenterOffset: Theme.px(.3)
    }

    Row {
        anchors.right: parent.right
        anchors.rightMargin: s.m
        anchors.verticalCenter: freeHead.verticalCenter
        spacing: Theme.px(1.2)

        Icon {
            name: "person"
            size: Theme.px(Theme.small ? 4 : 5)
            anchors.verticalCenter: parent.verticalCenter
        }

        Txt {
            text: s.hall.inside
            size: Theme.small ? Theme.note : Theme.body
            anchors.verticalCenter: parent.verticalCenter
        }
    }

    KindWall {
        id: wall

        shell: s.shell
        x: s.m
        y: freeHead.y + freeHead.height + Theme.px(Theme.small ? .3 : .8)
        width: s.cw
        tileH: Theme.px(Theme.small ? 15.6 : Theme.tall ? 25 : 24)
    }

    DayRule {
        id: day

        visible: s.hall.toH > s.hall.fromH
        hall: s.hall
        x: s.m
        width: s.cw
        y: wall.y + wall.height + Theme.px(Theme.small ? 2 : Theme.tall ? 3 : 4.4)
    }

    EuMark {
        visible: Theme.tall
        x: s.m
        anchors.verticalCenter: privacy.verticalCenter
    }

    Btn {
        id: privacy

        objectName: "start.privacy"
        visible: Theme.tall
        anchors.right: parent.right
        anchors.rightMargin: s.m
        y: s.bottomY - height
        height: Theme.touchMin
        symbol: "shield"
        label: qsTr("Privacy")
        onTriggered: s.shell.open("privacy")
    }
}
