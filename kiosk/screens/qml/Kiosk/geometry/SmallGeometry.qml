import QtQml
import Kiosk

// The sizes that differ on a small panel (7 inch, 800x480). Millimetres of that panel.
PanelGeometry {
    margin: px(3.6)
    footHeight: px(12.2)
    footPadding: px(2.4)
    pageTop: px(1)
    panelTop: px(3.6)
    typeTiny: px(3.15)
    typeNote: px(3.15)
    typeBody: px(3.8)
    typeLead: px(4.8)
    typeTitle: px(6.6)
    typeDisplay: px(9.6)
    typeBlock: px(8.1)
}
