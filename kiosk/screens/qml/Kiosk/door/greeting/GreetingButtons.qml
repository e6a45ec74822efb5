import QtQuick
import QtQuick.Layouts
import Kiosk

// Undo the visit, or leave. Triggers: each button as every Target.
RowLayout {
    id: buttons

    required property CheckInViewModel checkIn

    spacing: Geometry.gutter
    uniformCellSizes: true

    // keeps its place once it is too late
    Item {
        Layout.fillWidth: true
        implicitHeight: undo.implicitHeight

        LargeButton {
            id: undo

            objectName: "greeting.undo"
            anchors.fill: parent
            visible: buttons.checkIn.canUndo
            symbol: "undo"
            label: qsTr("Undo")
            onTriggered: buttons.checkIn.undo()
        }
    }

    LargeButton {
        objectName: "greeting.leave"
        Layout.fillWidth: true
        symbol: "leave"
        label: qsTr("I am leaving")
        onTriggered: buttons.checkIn.leave()
    }
}
