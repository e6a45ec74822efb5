import QtQuick
import Kiosk

// How many came together: fewer, the number, more. Triggers: each key as every Target.
Row {
    id: h

    required property CheckInViewModel checkIn
    readonly property int side: Geometry.px(Theme.small ? 14 : 20.1)

    spacing: Geometry.px(Theme.tall ? 3.05 : 4)

    LargeButton {
        objectName: "headcount.fewer"
        width: h.side
        height: h.side
        leftPadding: 0
        rightPadding: 0
        symbol: "minus"
        caption: ""
        enabled: h.checkIn.headcount > 1
        label: qsTr("One fewer")
        onTriggered: h.checkIn.count(-1)
    }

    Column {
        anchors.verticalCenter: parent.verticalCenter
        width: Geometry.px(Theme.large ? 92 : Theme.tall ? 22 : Theme.small ? 30 : 40)

        Label {
            objectName: "headcount.number"
            anchors.horizontalCenter: parent.horizontalCenter
            text: h.checkIn.headcount
            bold: true
            size: Geometry.px(Theme.small ? 10 : 14)
            lineHeight: .86
            color: Theme.freeInk
        }

        Label {
            anchors.horizontalCenter: parent.horizontalCenter
            text: qsTr("came together", "", h.checkIn.headcount)
            size: Theme.grown(Theme.small ? Theme.note : Theme.body)
            color: Theme.freeInk
        }
    }

    LargeButton {
        objectName: "headcount.more"
        width: h.side
        height: h.side
        leftPadding: 0
        rightPadding: 0
        symbol: "plus"
        caption: ""
        label: qsTr("One more")
        onTriggered: h.checkIn.count(1)
    }
}
