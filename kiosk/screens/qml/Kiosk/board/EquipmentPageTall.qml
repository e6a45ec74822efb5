import QtQuick
import Kiosk

// One piece of equipment on an upright panel, and below it what can be done, with the exit beside its name.
// Triggers: those of EquipmentActions and Page.
EquipmentFrame {
    id: page

    exitY: actions.y

    EquipmentPicture {
        id: picture

        x: Geometry.margin
        y: Geometry.panelTop
        width: page.contentWidth
        height: Geometry.board.pictureHeight
        equipment: page.shell.equipmentPage
    }

    EquipmentActions {
        id: actions

        x: Geometry.margin
        y: picture.y + picture.height + Geometry.space6
        width: page.contentWidth
        height: page.contentBottom - y
        nameRight: page.exitW + Geometry.gutter
        shell: page.shell
        equipment: page.shell.equipmentPage
    }
}
