import QtQml
import Kiosk

// Sizes of the equipment board and its pages, with the values of a wide panel; see PanelGeometry.
TokenGroup {}
