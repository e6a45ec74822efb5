import QtQuick
import QtQuick.Layouts
import Kiosk

// One piece of equipment on a small panel: the question in the place of the title, the facts below the times.
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
                spacing: Geometry.space2

                RowLayout {
                    Layout.fillWidth: true
                    Layout.preferredHeight: Geometry.touchLeast
                    Layout.fillHeight: false
                    Layout.bottomMargin: Geometry.gutter - Geometry.space2

                    EquipmentHeading {
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        text: page.equipment.heading || page.equipment.kindWord
                        verticalAlignment: Text.AlignVCenter
                        equipment: page.equipment
                    }

                    FaultButton {
                        shell: page.shell
                    }
                }

                EquipmentSlots {
                    Layout.fillWidth: true
                    headed: false
                    equipment: page.equipment
                }

                EquipmentFacts {
                    Layout.fillWidth: true
                    equipment: page.equipment
                }

                Item {
                    Layout.fillHeight: true
                }
            }
        }

        EquipmentHours {
            Layout.fillWidth: true
            equipment: page.equipment
        }
    }
}
