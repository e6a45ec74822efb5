import QtQuick
import QtQuick.Layouts
import Kiosk

// Filament is changed on a printer in three steps: which printer, which spool, and that it is on it.
// Triggers: those of PrinterChoices, SpoolShelf, LoadChange and StaffScreen; the label of a spool chooses it.
StaffScreen {
    id: page

    readonly property LoadFilamentViewModel load: shell.loadFilament

    title: load.title
    flag: load.colour

    ColumnLayout {
        anchors.fill: parent
        spacing: Geometry.gutter

        LoadSteps {
            Layout.fillHeight: false
            rows: page.load.steps as RowModel
        }

        PrinterChoices {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: page.load.step === "printer"
            rows: page.load.printers as RowModel
            onPicked: key => page.load.choosePrinter(key)
        }

        Label {
            Layout.fillWidth: true
            visible: page.load.step === "spool"
            text: qsTr("Show the label of the spool to the reader, or tap the spool.")
            size: Theme.lead
            wrapMode: Text.Wrap
        }

        SpoolShelf {
            id: shelf

            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: page.load.step === "spool"
            rows: page.load.spools as RowModel
            onPlacesChanged: page.load.showPlaces(places)
            onPicked: key => page.load.chooseSpool(key)
        }

        LoadChange {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: ["old", "feed", "change"].includes(page.load.step)
            load: page.load
        }
    }

    ShelfMore {
        parent: page.foot
        x: page.foot.nextX
        height: page.foot.height
        shelf: shelf
        at: page.load.atPage
        pages: page.load.pages
        onTriggered: page.load.turn()
    }
}
