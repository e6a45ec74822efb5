import QtQuick
import QtQuick.Layouts
import Kiosk

// What kind of equipment it is, and what it can do. Not a control. Property: `equipment`.
ColumnLayout {
    id: head

    required property EquipmentViewModel equipment

    spacing: 0

    Label {
        Layout.fillWidth: true
        text: head.equipment.kindWord
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.lead
        bold: true
        size: Theme.title
    }

    Label {
        objectName: "equipment.can"
        Layout.fillWidth: true
        visible: text !== ""
        text: head.equipment.canDo
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Geometry.panel.typeLeast
        size: Theme.aside
        color: Theme.ink2
    }
}
