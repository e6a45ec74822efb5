import QtQml
import Kiosk

// The sizes that differ on an upright panel (720x1280). Millimetres of that panel.
PanelGeometry {
    // ---------- shared controls ----------
    controls.footHelp: px(32.6)
    controls.footIcon: px(6.2)
    controls.language: px(18)
    controls.euLines: 1

    // ---------- door ----------
    door.codeType: px(6.2)
    door.codeColumns: 1
}
