import QtQuick
import QtQuick.Layouts
import Kiosk

// What a host does most: log a consultation, end a visit; and the way to the figures.
// Properties: `shell`. Triggers: each button as every Target.
Item {
    id: actions

    required property Shell shell

    implicitHeight: Geometry.staff.action

    RowLayout {
        anchors.fill: parent
        spacing: Geometry.gutter

        PushButton {
            objectName: "day.consultation"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.horizontalStretchFactor: 2
            kind: PushButton.Primary
            symbol: "speech"
            label: qsTr("Log a consultation")
            size: Geometry.staff.typeAction
            onTriggered: actions.shell.open("consultation")
        }

        PushButton {
            objectName: "day.open_visits"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.horizontalStretchFactor: 1
            symbol: "person"
            label: qsTr("End a visit")
            size: Theme.lead
            onTriggered: actions.shell.open("open_visits")
        }

        PushButton {
            objectName: "day.figures"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumWidth: implicitWidth
            Layout.horizontalStretchFactor: 1
            symbol: "figures"
            label: qsTr("Figures")
            size: Theme.label
            leftPadding: Geometry.space4
            rightPadding: leftPadding
            onTriggered: actions.shell.open("figures")
        }
    }
}
