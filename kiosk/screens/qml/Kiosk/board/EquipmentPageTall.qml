import QtQuick
import QtQuick.Layouts
import Kiosk

// One piece of equipment on an upright panel: the tile across, its facts, what can be done now, the hours of the day.
// Triggers: those of EquipmentSlots, EquipmentHours and Page.
EquipmentFrame {
    id: page

    readonly property EquipmentViewModel equipment: shell.equipmentPage

    exitY: column.y + head.y

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.leftMargin: Geometry.margin
        anchors.rightMargin: Geometry.margin
        anchors.topMargin: Geometry.panelTop
        anchors.bottomMargin: page.height - page.contentBottom + Geometry.board.pageBottom
        spacing: Geometry.board.hoursTop

        EquipmentPicture {
            Layout.fillWidth: true
            Layout.fillHeight: true
            beside: true
            equipment: page.equipment
        }

        RowLayout {
            id: head

            Layout.fillWidth: true
            Layout.preferredHeight: Geometry.touchLeast
            Layout.fillHeight: false

            FaultButton {
                Layout.fillWidth: true
                Layout.rightMargin: page.exitW + Geometry.gutter
                shell: page.shell
            }
        }

        EquipmentHead {
            Layout.fillWidth: true
            Layout.fillHeight: false
            equipment: page.equipment
        }

        EquipmentFacts {
            Layout.fillWidth: true
            equipment: page.equipment
        }

        EquipmentSlots {
            Layout.fillWidth: true
            equipment: page.equipment
        }

        EquipmentHours {
            Layout.fillWidth: true
            turnAbove: true
            equipment: page.equipment
        }
    }
}
