import QtQuick
import QtQuick.Layouts
import Kiosk

// A printer for a request, or any that fits: its colour, its name, and what keeps the file from it.
// Triggers: as every Target. Properties: those of the model's rows.
Target {
    id: row

    required property string name
    required property string colour
    required property string mark
    required property string words
    required property bool chosen
    required property bool canTake
    readonly property color pen: chosen ? Theme.darkInk : Theme.ink

    label: [name, words].filter(Boolean).join(", ")
    leftPadding: Geometry.space3
    rightPadding: Geometry.space3
    ground: chosen ? Theme.ink : Theme.sheet
    Accessible.role: Accessible.RadioButton
    Accessible.checked: chosen
    contentItem: RowLayout {
        spacing: Geometry.space3

        Rectangle {
            visible: row.colour !== ""
            Layout.preferredWidth: Geometry.desk.swatch
            Layout.preferredHeight: row.height * .6
            color: row.colour || Theme.clear
            border.width: Theme.contrast ? Geometry.edge : 0
            border.color: Theme.edge
        }

        ColumnLayout {
            spacing: 0

            RowLayout {
                Layout.fillHeight: row.words === ""
                Layout.maximumHeight: row.height * (row.words === "" ? .9 : .5)
                spacing: Geometry.space2

                Label {
                    Layout.fillWidth: true
                    Layout.maximumHeight: parent.Layout.maximumHeight
                    text: row.name
                    bold: true
                    size: Theme.aside
                    color: row.pen
                    wrapMode: row.words === "" ? Text.Wrap : Text.NoWrap
                    fontSizeMode: Text.Fit
                    minimumPixelSize: Geometry.panel.typeSmallest
                    elide: Text.ElideRight
                    Accessible.ignored: true
                }

                StatusMark {
                    visible: !row.chosen
                    status: row.mark
                    size: Theme.aside
                }

                Icon {
                    visible: row.chosen
                    name: "check"
                    color: row.pen
                    size: Theme.aside
                }
            }

            Label {
                Layout.fillWidth: true
                Layout.maximumHeight: row.height * .44
                visible: text !== ""
                text: row.words
                size: Theme.tile
                color: row.pen
                wrapMode: Text.Wrap
                lineHeight: .88
                fontSizeMode: Text.Fit
                minimumPixelSize: Geometry.panel.typeSmallest
                Accessible.ignored: true
            }
        }
    }
}
