pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// The printers, each with what is loaded on it; one is chosen. Triggers: each as every Target; "More" of PagedGrid.
// Properties: `rows`. Signal: `picked`.
PagedGrid {
    id: grid

    signal picked(string key)

    columns: Geometry.desk.loadPrinterColumns
    rowHeight: Geometry.desk.loadPrinter
    delegate: Target {
        id: choice

        required property string key
        required property string name
        required property string colour
        required property string detail
        required property int index

        objectName: "load.printer." + name
        label: [name, detail].filter(part => part !== "").join(", ")
        visible: grid.shows(index)
        width: grid.cellWidth
        height: grid.rowHeight
        onTriggered: grid.picked(key)

        contentItem: RowLayout {
            spacing: Geometry.space5

            Rectangle {
                Layout.fillHeight: true
                Layout.preferredWidth: Geometry.desk.loadFlag
                color: choice.colour
                border.width: Geometry.thinLine
                border.color: Theme.tagInk
            }

            ColumnLayout {
                spacing: 0

                Label {
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignBottom
                    text: choice.name
                    bold: true
                    size: Theme.lead
                    Accessible.ignored: true
                }

                Label {
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignTop
                    text: choice.detail
                    size: Theme.note
                    color: Theme.ink2
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Geometry.panel.typeLeast
                    Accessible.ignored: true
                }
            }
        }
    }
}
