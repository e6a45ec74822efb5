import QtQuick
import QtQuick.Layouts
import Kiosk

// One piece of equipment: its tile grown large, its facts, what can be done now, and the hours of the day below.
// Triggers: those of EquipmentSlots, EquipmentHours and Page.
EquipmentFrame {
    id: page

    readonly property EquipmentViewModel equipment: shell.equipmentPage

    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: Geometry.margin
        anchors.rightMargin: Geometry.margin
        anchors.topMargin: Geometry.panelTop
        anchors.bottomMargin: page.height - page.contentBottom + Geometry.board.pageBottom
        spacing: Geometry.board.hoursTop

        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Geometry.board.pictureGap

            EquipmentPicture {
                Layout.preferredWidth: Geometry.board.pictureWidth
                Layout.fillHeight: true
                equipment: page.equipment
            }

            ColumnLayout {
                spacing: Geometry.board.factsTop

                RowLayout {
                    Layout.preferredHeight: Geometry.touchLeast
                    Layout.fillHeight: false
                    spacing: Geometry.gutter

                    EquipmentHead {
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        equipment: page.equipment
                    }

                    FaultButton {
                        shell: page.shell
                    }
                }

                EquipmentFacts {
                    Layout.fillWidth: true
                    equipment: page.equipment
                }

                Item {
                    Layout.fillHeight: true
                }

                EquipmentSlots {
                    Layout.fillWidth: true
                    equipment: page.equipment
                }
            }
        }

        EquipmentHours {
            Layout.fillWidth: true
            equipment: page.equipment
        }
    }
}
