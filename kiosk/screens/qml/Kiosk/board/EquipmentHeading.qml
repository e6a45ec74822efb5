import QtQuick
import Kiosk

// The question above the actions, or whose the equipment is. Not a control. Property: `equipment`.
Label {
    required property EquipmentViewModel equipment

    objectName: "equipment.heading"
    text: equipment.heading
    fontSizeMode: Text.HorizontalFit
    minimumPixelSize: Theme.aside
    bold: true
    size: Theme.grown(Geometry.board.headingType)
}
