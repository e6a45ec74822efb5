import QtQuick
import QtQuick.Layouts
import Kiosk

// How many came together: fewer, the number, more. Triggers: each button as every Target.
RowLayout {
    id: count

    required property CheckInViewModel checkIn

    component Step: LargeButton {
        Layout.preferredWidth: Geometry.controls.largeButton
        leftPadding: 0
        rightPadding: 0
        caption: ""
    }

    spacing: Geometry.door.countGap

    Step {
        objectName: "headcount.fewer"
        symbol: "minus"
        enabled: count.checkIn.headcount > 1
        label: qsTr("One fewer")
        onTriggered: count.checkIn.count(-1)
    }

    ColumnLayout {
        Layout.preferredWidth: Theme.large ? Geometry.door.countLarge : Geometry.door.count
        spacing: 0

        Label {
            objectName: "headcount.number"
            Layout.alignment: Qt.AlignHCenter
            text: count.checkIn.headcount
            bold: true
            size: Geometry.door.countType
            lineHeight: .86
            color: Theme.freeInk
        }

        Label {
            Layout.alignment: Qt.AlignHCenter
            text: qsTr("came together", "", count.checkIn.headcount)
            size: Theme.grown(Theme.aside)
            color: Theme.freeInk
        }
    }

    Step {
        objectName: "headcount.more"
        symbol: "plus"
        label: qsTr("One more")
        onTriggered: count.checkIn.count(1)
    }
}
