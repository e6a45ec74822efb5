import QtQuick
import Kiosk

// A day pass, offered and never demanded: the code beside its two answers. Triggers: those of DayPassActions and Page.
DayPassFrame {
    id: page

    DayPassCard {
        x: Geometry.margin
        y: Geometry.panelTop
        width: page.span(5)
        height: page.contentBottom - y
        shell: page.shell
    }

    DayPassActions {
        x: page.column(5) + Geometry.space5
        y: Geometry.door.dayPassTop
        width: page.width - Geometry.margin - x
        height: page.contentBottom - y
        shell: page.shell
    }
}
