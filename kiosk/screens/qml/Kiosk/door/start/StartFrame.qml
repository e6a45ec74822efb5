pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// What every arrangement of the start page has in common: its foot and its head; what it shows while the hub is closed;
// and that it moves a little from time to time, to spare the panel.
// Its children are shown while the hub is open.
// Read only: `headBottom`, where the rest begins; `startPage`; `passLeft` and `passRight`, the margins of the scanner's
// block, none where it bleeds off the edge; `strip`, there is something on the strip.
// Triggers: those of Page and, while the hub is closed, of StartClosed.
Page {
    id: page

    default property alias content: open.data
    readonly property StartViewModel startPage: shell.startPage
    readonly property real headBottom: head.y + head.height
    readonly property int passLeft: startPage.scanner === "left" ? 0 : Geometry.margin
    readonly property int passRight: startPage.scanner === "right" ? 0 : Geometry.margin
    readonly property bool strip: startPage.called.count > 0 || startPage.noticeSentence !== "" // with the way to the digital map comes a notice

    ownLow: true
    foot.eu: startPage.eu
    foot.privacy: true
    foot.main: true

    transform: Translate {
        x: page.startPage.rightMm * Panel.mm
        y: page.startPage.downMm * Panel.mm
    }

    StartHead {
        id: head

        shell: page.shell
        x: Geometry.margin
        y: Geometry.door.headTop
        width: page.contentWidth
    }

    Item {
        id: open

        anchors.fill: parent
        visible: !page.startPage.closed
    }

    Loader {
        anchors.left: parent.left
        anchors.right: parent.right
        y: page.headBottom + Geometry.door.heroTop
        height: page.contentBottom - y
        active: page.startPage.closed

        sourceComponent: StartClosed {
            shell: page.shell
        }
    }
}
