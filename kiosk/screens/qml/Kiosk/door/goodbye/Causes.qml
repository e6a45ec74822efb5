pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// What made it so, optional. Triggers: each as every Target. Property: `columns`.
GridLayout {
    id: causes

    required property GoodbyeViewModel goodbye

    columns: 5
    columnSpacing: Geometry.gutter
    rowSpacing: Geometry.gutter
    uniformCellWidths: Geometry.door.chipsAlike

    Repeater {
        model: [
            {
                cause: "equipment",
                word: qsTr("Equipment")
            },
            {
                cause: "help",
                word: qsTr("Help")
            },
            {
                cause: "room",
                word: qsTr("Room")
            },
            {
                cause: "crowd",
                word: qsTr("Crowd")
            },
            {
                cause: "other",
                word: qsTr("Other")
            }
        ]

        InkChip {
            required property var modelData
            required property int index

            objectName: "cause." + modelData.cause
            Layout.fillWidth: true
            Layout.fillHeight: true
            label: modelData.word
            chosen: causes.goodbye.because === modelData.cause
            onTriggered: causes.goodbye.chooseCause(modelData.cause)
        }
    }
}
