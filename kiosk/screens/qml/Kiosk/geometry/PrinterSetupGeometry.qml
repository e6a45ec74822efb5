import QtQml
import Kiosk

// Sizes of adding a printer, with the values of a wide panel; see PanelGeometry.
TokenGroup {}
