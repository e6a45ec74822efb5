import QtQml
import Kiosk

// Sizes of the print desk, with the values of a wide panel; see PanelGeometry.
TokenGroup {}
