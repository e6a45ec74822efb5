import QtQuick
import Kiosk

// The title of the board. Not a control.
Label {
    fontSizeMode: Text.HorizontalFit
    minimumPixelSize: Theme.lead
    verticalAlignment: Text.AlignVCenter
    text: qsTr("Equipment now")
    bold: true
    size: Theme.pageTitle
}
