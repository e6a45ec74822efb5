import QtQuick
import QtQuick.Layouts
import Kiosk

// One of the next steps of a company: its number, its area and what to do. Not a control.
// Properties: as the rows of the view model; `brief`, the area alone.
RowLayout {
    id: step

    required property string key
    required property string area
    required property string words
    property bool brief: false

    spacing: Geometry.maturity.stepSpace

    Rectangle {
        Layout.alignment: Qt.AlignTop
        Layout.preferredWidth: Geometry.maturity.step
        Layout.preferredHeight: Geometry.maturity.step
        radius: Geometry.radius
        color: Theme.ink

        Label {
            anchors.centerIn: parent
            text: step.key
            bold: true
            size: Geometry.maturity.typeNumber
            color: Theme.darkInk
            Accessible.ignored: true
        }
    }

    ColumnLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        spacing: 0

        Label {
            Layout.fillWidth: true
            text: step.area
            bold: true
            size: Theme.aside
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Geometry.panel.typeLeast
        }

        Label {
            visible: !step.brief
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: Geometry.maturity.stepLines * size
            text: step.words
            size: Math.min(Theme.aside, Geometry.maturity.typeStep)
            color: Theme.ink2
            wrapMode: Text.WordWrap
            fontSizeMode: Text.Fit
            minimumPixelSize: Geometry.panel.typeSmallest
            lineHeight: .9
        }
    }
}
