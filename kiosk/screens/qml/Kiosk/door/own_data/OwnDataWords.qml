import QtQuick
import Kiosk

// The second page of the own data: when the pass goes, who of the staff looked, what was written about faults.
// It shrinks rather than lose a line. Not a control. Property: `ownData`, the view model.
Label {
    required property OwnDataViewModel ownData

    objectName: "own.words"
    text: [ownData.unused, ownData.allViews, ownData.faults].filter(words => words !== "").join("\n\n")
    size: Theme.lead
    lineHeight: 1.1
    wrapMode: Text.Wrap
    fontSizeMode: Text.Fit
    minimumPixelSize: Geometry.panel.typeLeast
}
