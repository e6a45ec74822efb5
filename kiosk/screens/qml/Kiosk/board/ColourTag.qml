import QtQuick
import Kiosk

// A printer's own colour as a tag on the top edge of its tile: which it is, never how it is. Not a control.
Rectangle {
    required property string colour

    visible: colour !== ""
    color: colour || Theme.clear
    border.width: Geometry.thinLine
    border.color: Theme.tagInk
}
