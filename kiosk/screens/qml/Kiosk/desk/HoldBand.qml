import QtQuick
import QtQuick.Layouts
import Kiosk

// The upper third of the page in the printer's own colour: its name as large as fits, the file, the part in outline;
// why it is printed in spite of findings, which is never cut off.
// Properties: `holdToStart`, the view model. Not a control.
Rectangle {
    id: band

    required property HoldToStartViewModel holdToStart
    readonly property PartOutline part: holdToStart.part

    implicitHeight: Geometry.desk.bandHeight
    color: Theme.ofPrinter(holdToStart.colour)
    border.width: Theme.contrast ? Geometry.strongEdge : 0
    border.color: Theme.edge

    Silhouette {
        id: printer

        kind: "printer"
        size: name.font.pixelSize * Geometry.desk.printerShare
        x: Geometry.margin - inset
        y: name.y + name.baselineOffset - size * .92
        color: Theme.tagInk
        cut: band.color
    }

    Label {
        id: name

        x: printer.x + printer.width + Geometry.desk.nameGap
        y: Geometry.desk.nameTop
        width: (picture.visible ? picture.x - Geometry.space6 : band.width - Geometry.margin) - x
        text: band.holdToStart.name
        bold: true
        size: Geometry.desk.typeName
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Geometry.desk.typeNameLeast
        color: Theme.tagInk
        Accessible.role: Accessible.Heading
    }

    GridLayout {
        id: words

        columns: Geometry.desk.bandColumns
        x: columns === 1 || allowed.visible ? Geometry.margin : name.x
        width: parent.width - x - Geometry.margin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Geometry.desk.summaryBottom
        columnSpacing: Geometry.gutter
        rowSpacing: Geometry.space2

        Label {
            Layout.fillWidth: true
            text: band.holdToStart.summary
            size: Theme.lead
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.note
            elide: Text.ElideRight
            color: Theme.tagInk
        }

        Label {
            id: allowed

            objectName: "hold.allowed"
            Layout.fillWidth: words.columns === 1
            Layout.maximumWidth: words.width / words.columns // the words are ours, and fit; the name of a file may be long
            visible: text !== ""
            text: band.holdToStart.allowed
            size: Theme.lead
            bold: true
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.note
            color: Theme.tagInk
        }
    }

    PartPicture {
        id: picture

        visible: band.part.outline !== ""
        part: band.part
        maxWidth: Geometry.desk.partMost
        maxHeight: printer.size * .84
        done: 0
        color: Theme.tagInk
        weight: Geometry.desk.partLine
        x: parent.width - Geometry.margin - width
        y: printer.y + printer.size * .92 - height
    }
}
