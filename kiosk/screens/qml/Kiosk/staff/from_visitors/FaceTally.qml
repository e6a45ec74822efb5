pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// How visits were in the last 30 days: each face with how often it was chosen. A reading, not a control.
ColumnLayout {
    id: tally

    required property FromVisitorsViewModel visitors
    readonly property var names: [qsTr("Great"), qsTr("Good"), qsTr("So-so"), qsTr("Bad")]

    spacing: Geometry.space3

    ZoneHead {
        Layout.fillWidth: true
        title: qsTr("How visits were")
        tally: qsTr("30 days")
    }

    Label {
        objectName: "faces.few"
        visible: tally.visitors.faces.length === 0
        Layout.fillWidth: true
        wrapMode: Text.Wrap
        text: qsTr("Shown from five answers on.")
        size: Theme.aside
        color: Theme.ink2
    }

    RowLayout {
        visible: tally.visitors.faces.length > 0
        Layout.fillWidth: true
        spacing: Geometry.gutter
        uniformCellSizes: true

        Repeater {
            model: ["great", "good", "so_so", "bad"]

            ColumnLayout {
                id: one

                required property string modelData
                required property int index

                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                spacing: Geometry.space1

                Face {
                    Layout.alignment: Qt.AlignHCenter
                    size: Geometry.staff.face
                    face: one.modelData
                    color: Theme.ink
                }

                Label {
                    objectName: "faces." + one.modelData
                    Layout.alignment: Qt.AlignHCenter
                    text: tally.visitors.faces[one.index] ?? ""
                    bold: true
                    size: Theme.lead
                }

                Label {
                    Layout.fillWidth: true
                    horizontalAlignment: Text.AlignHCenter
                    wrapMode: Text.Wrap
                    text: tally.names[one.index]
                    size: Theme.tiny
                    color: Theme.ink2
                }
            }
        }
    }
}
