pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// How was the visit: four faces, the first tap counts. Triggers: each as every Target.
// Property: `columns`.
GridLayout {
    id: faces

    required property GoodbyeViewModel goodbye

    columns: 4
    columnSpacing: Geometry.gutter
    rowSpacing: Geometry.gutter
    uniformCellWidths: true

    Repeater {
        model: [
            {
                face: "great",
                word: qsTr("Great")
            },
            {
                face: "good",
                word: qsTr("Good")
            },
            {
                face: "so_so",
                word: qsTr("So-so")
            },
            {
                face: "bad",
                word: qsTr("Bad")
            }
        ]

        FaceTile {
            required property var modelData
            required property int index

            Layout.fillWidth: true
            Layout.fillHeight: true
            face: modelData.face
            label: modelData.word
            chosen: faces.goodbye.face === face
            onTriggered: faces.goodbye.chooseFace(face)
        }
    }
}
