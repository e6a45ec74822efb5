pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// Four faces with their words, the answer to how something was. Triggers: each as every Target emits `faceChosen`.
// Properties: `chosen`, a key of `Drawings.face` or empty; `light`, as of FaceTile; `columns`.
GridLayout {
    id: faces

    required property string chosen
    property bool light: false

    signal faceChosen(face: string)

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
            chosen: faces.chosen === face
            light: faces.light
            onTriggered: faces.faceChosen(face)
        }
    }
}
