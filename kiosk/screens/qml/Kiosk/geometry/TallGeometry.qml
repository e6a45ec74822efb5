import QtQml
import Kiosk

// The sizes that differ on an upright panel (720x1280). Millimetres of that panel.
PanelGeometry {}
