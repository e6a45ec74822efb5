import QtQuick
import QtQuick.Layouts
import Kiosk

// A colour that a printer is known by, as a flag in a row. Properties: `colour`, "" hides the flag; `edge`, its frame.
// Not a control.
Rectangle {
    required property string colour
    property color edge: Theme.tagInk

    Layout.fillHeight: true
    Layout.topMargin: Geometry.printerSetup.flagMargin
    Layout.bottomMargin: Geometry.printerSetup.flagMargin
    visible: colour !== ""
    color: colour || Theme.clear
    border.width: Geometry.thinLine
    border.color: edge
}
