import QtQuick
import QtQuick.Layouts
import Kiosk

// The dial that closes the page, and beside it the sentence that counts along. Not a control. Property: `words`.
RowLayout {
    id: line

    required property Shell shell
    property string words: shell.companions.sentence

    spacing: Geometry.space5

    GreetingDial {
        shell: line.shell
    }

    Label {
        objectName: "greeting.sentence"
        Layout.fillWidth: true
        text: line.words
        bold: true
        size: Theme.grown(Geometry.door.greetingLine)
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.body
        color: Theme.freeInk
        Accessible.role: Accessible.AlertMessage
    }
}
