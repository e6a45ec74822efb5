import QtQuick
import Kiosk

// One piece of equipment, large, and beside it what can be done. Triggers: those of EquipmentActions and Page.
EquipmentFrame {
    id: page

    EquipmentPicture {
        x: Geometry.margin
        y: Geometry.panelTop
        width: page.span(Theme.large ? 4 : 5)
        height: page.contentBottom - y
        equipment: page.shell.equipmentPage
    }

    EquipmentActions {
        x: page.column(Theme.large ? 4 : 5) + Geometry.space5
        y: Geometry.board.wordsTop
        width: page.width - Geometry.margin - x
        height: page.contentBottom - y
        shell: page.shell
        equipment: page.shell.equipmentPage
    }
}
