pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// Which organisation asked, found by its first letters, or of which size a company was that is not named.
// Triggers: letters show those that begin so; a name or a size answers and leads back; "More" of PagedGrid; those of
// StaffScreen.
StaffScreen {
    id: page

    readonly property ConsultationViewModel consultation: shell.consultation

    title: consultation.which

    ColumnLayout {
        anchors.fill: parent
        spacing: Geometry.staff.dayGap

        Chips {
            Layout.fillWidth: true
            Layout.preferredHeight: Math.ceil(page.consultation.letters.count / columns) * (chip + spacing) - spacing
            Layout.topMargin: Geometry.staff.near
            visible: page.consultation.letters.count > 0
            columns: Geometry.staff.letterColumns
            options: page.consultation.letters as RowModel
            name: "letters"
            onPicked: key => page.consultation.chooseLetters(key)
        }

        Label {
            objectName: "found.empty"
            Layout.fillWidth: true
            visible: page.consultation.found.count === 0
            text: qsTr("None is known yet. They are added in the office.")
            size: Theme.body
            wrapMode: Text.Wrap
        }

        PagedGrid {
            id: grid

            Layout.fillWidth: true
            Layout.fillHeight: true
            columns: Geometry.staff.nameColumns
            rowHeight: Geometry.staff.actRow
            rows: page.consultation.found as RowModel
            delegate: AnswerTile {
                required property string key
                required property int index

                objectName: "found." + key
                visible: grid.shows(index)
                width: grid.cellWidth
                height: grid.rowHeight
                onTriggered: page.consultation.chooseFound(key)
            }
        }

        RowLayout {
            Layout.fillHeight: false
            visible: page.consultation.sizes.count > 0
            spacing: Geometry.gutter

            Label {
                Layout.preferredWidth: page.span(Geometry.staff.sizeLabelColumns)
                Layout.maximumHeight: Geometry.door.answerChip
                text: qsTr("Or only the persons employed:")
                size: Theme.body
                wrapMode: Text.Wrap
                fontSizeMode: Text.Fit
                minimumPixelSize: Geometry.panel.typeLeast
            }

            Chips {
                Layout.fillWidth: true
                Layout.preferredHeight: chip
                columns: 4
                options: page.consultation.sizes as RowModel
                name: "size"
                onPicked: key => page.consultation.chooseSize(key)
            }
        }
    }
}
