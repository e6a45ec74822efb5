pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// What is to be printed: the piece on the bed, outlined until a colour is chosen, then in that colour; below it what it
// is called, where it comes from, how long it takes and of what. Not a control.
// Properties: `part`; `swatch`, "" for an outline; `source`, `time`, `filament`, in words.
Rectangle {
    id: box

    required property PartOutline part
    required property string swatch
    required property string time
    required property string filament
    property string source: ""
    readonly property bool beside: Geometry.requests.partBeside
    readonly property real pictureHeight: beside ? height - 2 * Geometry.space4 : height * Geometry.requests.partShare / 100
    readonly property real pictureWidth: beside ? width * .42 : width

    radius: Geometry.radius
    color: Theme.sheet
    border.width: Geometry.edge
    border.color: Theme.edge
    Accessible.role: Accessible.Graphic
    Accessible.name: [part.name, source, time, filament].filter(Boolean).join(", ")

    component Fact: RowLayout {
        id: fact

        required property string symbol
        required property string words

        spacing: Geometry.space2

        Icon {
            name: fact.symbol
            size: Geometry.requests.typePart * 1.2
        }

        Label {
            Layout.fillWidth: true
            text: fact.words
            size: Geometry.requests.typePart
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Geometry.panel.typeLeast
            Accessible.ignored: true
        }
    }

    PartPicture {
        part: box.part
        maxWidth: box.pictureWidth * .7
        maxHeight: box.pictureHeight - Geometry.requests.partTop
        x: (box.pictureWidth - width) / 2
        y: bed.y - height
        color: box.swatch || Theme.ink
        done: box.swatch ? 1 : 0
        weight: Geometry.strongEdge
    }

    Rectangle {
        id: bed

        x: Geometry.space5
        y: box.pictureHeight
        width: box.pictureWidth - 2 * x
        height: Geometry.strongEdge
        color: Theme.ink
    }

    ColumnLayout {
        x: box.beside ? box.pictureWidth + Geometry.space5 : Geometry.space5
        width: box.width - x - Geometry.space3
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Geometry.space4
        spacing: Geometry.space1

        Label {
            Layout.fillWidth: true
            text: box.part.name
            bold: true
            size: Geometry.requests.typePart * 1.15
            elide: Text.ElideMiddle
            Accessible.ignored: true
        }

        Label {
            Layout.fillWidth: true
            visible: text !== "" && Geometry.requests.partSource
            text: box.source
            size: Theme.tile
            color: Theme.ink2
            elide: Text.ElideMiddle
            Accessible.ignored: true
        }

        Fact {
            Layout.fillWidth: true
            symbol: "clock"
            words: box.time
        }

        Fact {
            Layout.fillWidth: true
            symbol: "spool"
            words: box.filament
        }
    }
}
