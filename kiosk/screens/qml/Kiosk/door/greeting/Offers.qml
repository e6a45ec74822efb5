import QtQuick
import QtQuick.Layouts
import Kiosk

// What is offered to who came in without a pass: a day pass, a pass of their own, a class or group. Who brought a
// group and holds a pass is offered the group alone, to put its number right.
// Triggers: each button as every Target.
RowLayout {
    id: offers

    required property Shell shell
    readonly property string visitId: shell.checkIn.visitId

    component Offer: LargeButton {
        Layout.fillWidth: true
        Layout.preferredWidth: Geometry.touch
        Layout.preferredHeight: Theme.large ? Geometry.door.offerLarge : Geometry.door.offer
        implicitHeight: Panel.lowReach ? Geometry.touchLeast : Geometry.controls.largeButton
        leftPadding: Geometry.space2
        rightPadding: Geometry.space2
        edgeWidth: Geometry.edge
        size: Theme.grown(Geometry.door.offerType)
        symbolSize: size * 1.3
    }

    spacing: Geometry.gutter
    uniformCellSizes: true

    Offer {
        objectName: "greeting.dayPass"
        visible: !offers.shell.checkIn.hasPass
        symbol: Geometry.door.offerSymbols && !Panel.largeText ? "day" : ""
        label: qsTr("Day pass")
        onTriggered: offers.shell.dayPass.begin(offers.visitId)
    }

    Offer {
        objectName: "greeting.pass"
        visible: !offers.shell.checkIn.hasPass
        symbol: Geometry.door.offerSymbols && !Panel.largeText ? "pass" : ""
        label: qsTr("Own pass")
        onTriggered: offers.shell.newPass.begin(offers.visitId)
    }

    Offer {
        objectName: "greeting.group"
        symbol: Geometry.door.offerSymbols && !Panel.largeText ? "group" : ""
        label: qsTr("Class or group")
        caption: qsTr("Group")
        onTriggered: offers.shell.group.begin(offers.visitId)
    }
}
