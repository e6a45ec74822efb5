import QtQuick
import QtQuick.Layouts
import Kiosk

// "Goodbye!", and that the visit has ended. Not a control. Property: `brief`, the title alone.
ColumnLayout {
    id: title

    property bool brief: false

    spacing: Geometry.space1

    Label {
        objectName: "goodbye.title"
        Layout.fillWidth: true
        Layout.leftMargin: -Geometry.opticalInset
        Layout.topMargin: -Geometry.door.goodbyeRise
        Layout.bottomMargin: -Geometry.door.goodbyeRise
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.title
        text: qsTr("Goodbye!")
        bold: true
        size: Geometry.door.goodbyeType
        lineHeight: .9
        color: Theme.darkInk
    }

    Label {
        visible: !title.brief
        Layout.fillWidth: true
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Geometry.panel.typeLeast
        text: qsTr("Your visit has ended.")
        size: Theme.lead
        color: Theme.darkInk
    }
}
