import QtQuick
import Kiosk

// What is free by kind, how many people are inside, and, where there is room, the day on its rule.
// Triggers: each kind's tile opens the board, unless all of it is only a `reading`.
Item {
    id: f

    required property Shell shell
    required property int tileH
    property bool reading: false
    property bool withDay: true

    Label {
        id: head

        text: qsTr("Free now")
        bold: true
        size: Theme.small ? Theme.body : Theme.lead
    }

    Icon {
        visible: !f.reading
        name: "right"
        size: head.size * .95
        anchors.left: head.right
        anchors.leftMargin: Geometry.px(1.6)
        anchors.verticalCenter: head.verticalCenter
        anchors.verticalCenterOffset: Geometry.px(.3)
    }

    Row {
        anchors.right: parent.right
        anchors.verticalCenter: head.verticalCenter
        spacing: Geometry.px(1.2)

        Icon {
            name: "person"
            size: Geometry.px(Theme.small ? 4 : 5)
            anchors.verticalCenter: parent.verticalCenter
        }

        Label {
            text: f.shell.startPage.inside
            size: Theme.small ? Theme.note : Theme.body
            anchors.verticalCenter: parent.verticalCenter
        }
    }

    KindGrid {
        id: wall

        shell: f.shell
        reading: f.reading
        y: head.height + Geometry.px(Theme.small ? .3 : .8)
        width: f.width
        tileH: f.tileH
    }

    DayRule {
        visible: f.withDay && f.shell.startPage.toH > f.shell.startPage.fromH
        startPage: f.shell.startPage
        width: f.width
        y: wall.y + wall.height + Geometry.px(Theme.small ? 2 : Theme.tall ? 3 : 4.4)
    }
}
