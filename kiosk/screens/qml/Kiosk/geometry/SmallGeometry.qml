import QtQml
import Kiosk

// The sizes that differ on a small panel (7 inch, 800x480), in millimetres of that panel. Each scene has a file.
PanelGeometry {
    margin: px(3.6)
    footHeight: px(12.2)
    footPadding: px(2.4)
    pageTop: px(1)
    panelTop: px(3.6)
    typeTiny: px(3.15)
    typeTile: px(2.95)
    typeTileLarge: px(2.95)
    typeNote: px(3.15)
    typeAside: px(3.15)
    typeAsideLarge: px(4.2)
    typeBody: px(3.8)
    typeHeading: px(3.8)
    typeHeadingLarge: px(4.9)
    typeAction: px(3.8)
    typeActionLarge: px(3.8)
    typeLead: px(4.8)
    typeTitle: px(6.6)
    typePageTitle: px(6.6)
    typeDisplay: px(9.6)
    typeBlock: px(8.1)

    // ---------- scenes ----------
    controls: SmallControlsGeometry {}
    door: SmallDoorGeometry {}
    board: SmallBoardGeometry {}
    staff: SmallStaffGeometry {}
    desk: SmallDeskGeometry {}
    requests: SmallRequestsGeometry {}
    maturity: SmallMaturityGeometry {}
    printer: SmallPrinterGeometry {}
    printerSetup: SmallPrinterSetupGeometry {}
    night: SmallNightGeometry {}
}
