import QtQml
import Kiosk

// Sizes of the door's pages, with the values of a wide panel; see PanelGeometry.
TokenGroup {}
