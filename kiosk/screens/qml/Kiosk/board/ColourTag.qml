import QtQuick
import Kiosk

// A printer's own colour as a tag on the top edge of its peg: who it is, never how it is.
Rectangle {
    required property string colour

    visible: colour !== ""
    color: colour || Theme.clear
    border.width: Geometry.px(.3)
    border.color: Theme.tagInk
}
