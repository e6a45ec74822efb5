pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// Of which kind a consultation is, and for which project it counts, of those that run.
// Triggers: a kind or a project answers and leads back; those of StaffScreen.
StaffScreen {
    id: page

    readonly property ConsultationViewModel consultation: shell.consultation

    title: qsTr("What kind of consultation?")

    ColumnLayout {
        anchors.fill: parent
        spacing: Geometry.staff.apart

        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.topMargin: Geometry.staff.near
            columns: Geometry.staff.kindColumns
            columnSpacing: Geometry.gutter
            rowSpacing: Geometry.gutter
            uniformCellWidths: true
            uniformCellHeights: true

            Repeater {
                model: page.consultation.kinds as RowModel

                AnswerTile {
                    required property string key

                    objectName: "kind." + key
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.maximumHeight: Geometry.staff.answer * 1.3
                    onTriggered: page.consultation.chooseKind(key)
                }
            }
        }

        ZoneHead {
            Layout.fillWidth: true
            visible: page.consultation.projects.count > 0
            title: qsTr("For which project?")
        }

        Chips {
            Layout.fillWidth: true
            Layout.preferredHeight: Math.ceil(page.consultation.projects.count / columns) * (chip + spacing) - spacing
            visible: page.consultation.projects.count > 0
            columns: Geometry.staff.nameColumns
            options: page.consultation.projects as RowModel
            name: "project"
            onPicked: key => page.consultation.chooseProject(key)
        }

        Item {
            Layout.fillHeight: true
        }
    }
}
