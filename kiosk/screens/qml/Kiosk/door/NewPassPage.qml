import QtQuick
import Kiosk

// A new pass, and beside it what to do with it. Triggers: those of NewPassActions and Page.
NewPassFrame {
    id: page

    PassCard {
        x: Geometry.margin
        y: Geometry.panelTop
        width: page.span(5)
        height: page.contentBottom - y
        shell: page.shell
    }

    NewPassActions {
        x: page.column(5) + Geometry.space5
        y: Geometry.door.newPassTop
        width: page.width - Geometry.margin - x
        height: page.contentBottom - y
        shell: page.shell
    }
}
