import QtQuick
import QtQuick.Layouts
import Kiosk

// The second page of the own data: who of the staff looked, what was written about faults, when the pass goes.
// Not a control. Property: `ownData`, the view model.
ColumnLayout {
    id: words

    required property OwnDataViewModel ownData

    component Lines: Label {
        Layout.fillWidth: true
        visible: text !== ""
        wrapMode: Text.Wrap
        lineHeight: 1.1
        size: Theme.lead
    }

    spacing: Geometry.space5

    Lines {
        text: words.ownData.unused
    }

    Lines {
        objectName: "own.allViews"
        text: words.ownData.allViews
    }

    Lines {
        text: words.ownData.faults
    }

    Item {
        Layout.fillHeight: true
    }
}
