import QtQuick
import Kiosk

// Text of the house: one family, plain, bold for names, words of state and numbers. `b`: bold. `size`: em in pixels.
// Not a control: nothing triggers it. Screen readers read it as static text.
Text {
    property bool b: false
    property real size: Theme.body

    font.family: Theme.family
    font.pixelSize: size
    font.bold: b
    color: Theme.ink
    lineHeight: .96
    textFormat: Text.PlainText
    Accessible.role: Accessible.StaticText
    Accessible.name: text
    Accessible.ignored: text === ""
}
