import QtQml
import Kiosk

// Sizes of the staff pages, with the values of a wide panel; see PanelGeometry.
TokenGroup {}
