import QtQuick
import QtQuick.Layouts
import Kiosk

// Yes and no, of the same size. Properties: `linkCard`. Triggers: each button as every Target.
GridLayout {
    id: answers

    required property LinkCardViewModel linkCard

    columns: Geometry.door.farewellColumns
    columnSpacing: Geometry.gutter
    rowSpacing: Geometry.gutter
    uniformCellWidths: true

    PushButton {
        objectName: "link.yes"
        Layout.fillWidth: true
        Layout.preferredHeight: Geometry.door.linkButton
        size: Theme.grown(Theme.title)
        symbol: "check"
        label: answers.linkCard.removes ? qsTr("Yes, take them away") : qsTr("Yes, use it")
        onTriggered: answers.linkCard.accept()
    }

    PushButton {
        objectName: "link.no"
        Layout.fillWidth: true
        Layout.preferredHeight: Geometry.door.linkButton
        size: Theme.grown(Theme.title)
        symbol: "cross"
        label: qsTr("No, thank you")
        onTriggered: answers.linkCard.decline()
    }
}
