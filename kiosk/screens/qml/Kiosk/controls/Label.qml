import QtQuick
import Kiosk

// Text: one family, plain, bold for names, words of state and numbers.
// Properties: `bold`; `size`, the em in pixels. Not a control; screen readers read it as static text.
Text {
    property bool bold: false
    property real size: Theme.body

    font.family: Theme.family
    font.pixelSize: size
    font.bold: bold
    color: Theme.ink
    lineHeight: .96
    textFormat: Text.PlainText
    Accessible.role: Accessible.StaticText
    Accessible.name: text
    Accessible.ignored: text === ""
}
