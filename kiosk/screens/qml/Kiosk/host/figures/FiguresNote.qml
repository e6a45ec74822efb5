import QtQuick
import Kiosk

// Which days, counted when, for whom. Properties: `figures`, the view model. Not a control.
Label {
    required property FiguresViewModel figures

    objectName: "figures.note"
    text: figures.note
    size: Theme.note
    color: Theme.ink2
    wrapMode: Text.Wrap
    maximumLineCount: 3
    fontSizeMode: Text.Fit
    minimumPixelSize: Geometry.panel.typeLeast
    verticalAlignment: Text.AlignVCenter
}
