import QtQuick
import QtQuick.Layouts
import Kiosk

// A material: its name, beside it what it is like, or why it can't be had. Triggers: as every Target.
// Properties: those of the model's rows.
Target {
    id: tile

    required property string name
    required property string note
    required property bool chosen
    required property bool canBeHad
    readonly property color pen: chosen ? Theme.darkInk : canBeHad ? Theme.ink : Theme.ink2

    label: [name, note].filter(Boolean).join(", ")
    implicitWidth: Geometry.requests.colourLeast
    leftPadding: Geometry.space4
    rightPadding: Geometry.space4
    ground: chosen ? Theme.ink : canBeHad ? Theme.sheet : Theme.ground
    edgeColor: canBeHad ? Theme.edge : Theme.hair
    Accessible.role: Accessible.RadioButton
    Accessible.checked: chosen
    contentItem: RowLayout {
        spacing: Geometry.space4

        Label {
            text: tile.name
            bold: tile.canBeHad
            size: Geometry.requests.typeMaterial
            color: tile.pen
            Accessible.ignored: true
        }

        Label {
            Layout.fillWidth: true
            visible: Geometry.requests.materialNotes || !tile.canBeHad
            text: tile.note
            size: Theme.tile
            color: tile.pen
            wrapMode: Text.Wrap
            fontSizeMode: Text.Fit
            Layout.maximumHeight: tile.height
            minimumPixelSize: Geometry.panel.typeSmallest
            Accessible.ignored: true
        }

        Icon {
            visible: tile.chosen
            name: "check"
            color: tile.pen
            size: Geometry.requests.typeMaterial
        }
    }
}
