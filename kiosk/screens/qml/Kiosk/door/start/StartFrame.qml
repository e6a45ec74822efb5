import QtQuick
import Kiosk

// What every arrangement of the start page has in common: its foot and its head.
// Read only: `headBottom`, where the rest begins.
// Triggers: those of Page.
Page {
    id: page

    readonly property real headBottom: head.y + head.height

    ownLow: true
    foot.eu: true
    foot.privacy: true
    foot.main: true

    StartHead {
        id: head

        shell: page.shell
        x: Geometry.margin
        y: Geometry.door.headTop
        width: page.contentWidth
    }
}
