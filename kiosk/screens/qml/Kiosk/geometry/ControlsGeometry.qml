import QtQml
import Kiosk

// Sizes of the shared controls, with the values of a wide panel; see PanelGeometry.
TokenGroup {}
