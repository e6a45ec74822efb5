import QtQuick
import Kiosk

// A question under a rule, on ink. Not a control. Properties: `text`; `size`.
Item {
    id: heading

    property alias text: words.text
    property alias size: words.size

    implicitHeight: Geometry.door.inkHeading

    Rectangle {
        width: parent.width
        height: Geometry.rail
        color: Theme.darkInk
    }

    Label {
        id: words

        y: Geometry.rail
        width: parent.width
        height: parent.height - y
        verticalAlignment: Text.AlignVCenter
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Geometry.panel.typeLeast
        bold: true
        size: Geometry.door.questionType
        color: Theme.darkInk
    }
}
