import QtQuick
import QtQuick.Layouts
import Kiosk

// How old the group is and where it comes from, both optional, and the button that repeats the number.
// Triggers: each chip, and the button as every Target.
ColumnLayout {
    id: choices

    required property GroupViewModel group

    component Title: Label {
        Layout.topMargin: Geometry.door.chipsGap
        bold: true
        size: Theme.grown(Geometry.door.chipTitle)
    }

    spacing: Geometry.door.chipTitleGap

    Title {
        visible: !Theme.large
        text: qsTr("Age")
    }

    Chips {
        Layout.fillWidth: true
        columns: 5
        options: choices.group.ages
        name: "group.age"
        onPicked: key => choices.group.chooseAge(key)
    }

    Title {
        visible: !Theme.large
        text: qsTr("Where from")
    }

    Chips {
        Layout.fillWidth: true
        Layout.topMargin: Theme.large ? Geometry.gutter : 0
        columns: Geometry.door.originColumns
        options: choices.group.origins
        name: "group.origin"
        onPicked: key => choices.group.chooseOrigin(key)
    }

    Item {
        Layout.fillHeight: true
    }

    PushButton {
        objectName: "group.comeIn"
        Layout.fillWidth: true
        Layout.preferredHeight: Geometry.touch
        Layout.topMargin: Geometry.gutter
        kind: PushButton.Primary
        enabled: choices.group.people > 0
        label: choices.group.comeInWords
        symbol: "enter"
        symbolRight: true
        size: Theme.grown(Geometry.door.groupMain)
        onTriggered: choices.group.comeIn()
    }
}
