import QtQml
import Kiosk

// Sizes of a printer's page, with the values of a wide panel; see PanelGeometry.
TokenGroup {}
