import QtQuick
import QtQuick.Layouts
import Kiosk

// A sentence in an edge of ink where nothing can be pressed: why there are no times, or what to do next. Not a control.
// Property: `equipment`.
Rectangle {
    id: sheet

    required property EquipmentViewModel equipment

    radius: Geometry.radius
    color: Theme.sheet
    border.width: Geometry.stateEdge
    border.color: Theme.ink

    RowLayout {
        anchors.fill: parent
        anchors.margins: Theme.large ? Geometry.space2 : Geometry.space4
        spacing: Geometry.space6

        Icon {
            visible: sheet.equipment.symbol !== "" && !Theme.large && sheet.width > 3.4 * sheet.height
            name: sheet.equipment.symbol
            size: Geometry.board.sheetIcon
            weight: Geometry.stateEdge
        }

        ColumnLayout {
            spacing: Geometry.space1

            Label {
                objectName: "equipment.lead"
                Layout.fillWidth: true
                Layout.fillHeight: note.text === ""
                Layout.maximumHeight: note.text === "" ? sheet.height : sheet.height * .5
                text: sheet.equipment.lead
                wrapMode: Text.Wrap
                fontSizeMode: Text.Fit
                minimumPixelSize: Theme.aside
                verticalAlignment: Text.AlignVCenter
                bold: true
                size: Theme.grown(Theme.lead)
            }

            Label {
                id: note

                Layout.fillWidth: true
                visible: text !== ""
                text: sheet.equipment.note
                wrapMode: Text.Wrap
                fontSizeMode: Text.Fit
                minimumPixelSize: Geometry.panel.typeLeast
                Layout.maximumHeight: sheet.height * .3
                size: Theme.aside
                color: Theme.ink2
            }
        }
    }
}
