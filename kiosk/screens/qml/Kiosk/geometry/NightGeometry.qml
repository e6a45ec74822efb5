import QtQml
import Kiosk

// Sizes of the night wall, with the values of a wide panel; see PanelGeometry.
TokenGroup {}
