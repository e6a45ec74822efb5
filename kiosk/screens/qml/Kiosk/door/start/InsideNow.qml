import QtQuick
import QtQuick.Layouts
import Kiosk

// How many people are inside. A reading, not a control.
RowLayout {
    id: inside

    required property StartViewModel startPage
    property real size: Theme.aside

    spacing: Geometry.door.insideGap

    Icon {
        name: "person"
        size: Math.max(Geometry.door.inside, inside.size)
    }

    Label {
        objectName: "start.inside"
        text: inside.startPage.inside
        size: inside.size
    }
}
