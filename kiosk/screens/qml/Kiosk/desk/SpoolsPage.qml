import QtQuick
import QtQuick.Layouts
import Kiosk

// The spools of the hub on rails; one is chosen by a tap or by its label, then loaded on a printer or taken off it.
// Triggers: those of SpoolShelf; each button as every Target; those of StaffScreen.
StaffScreen {
    id: page

    readonly property SpoolsViewModel spools: shell.spools

    title: spools.title

    ColumnLayout {
        anchors.fill: parent
        spacing: Geometry.gutter

        SpoolShelf {
            id: shelf

            Layout.fillWidth: true
            Layout.fillHeight: true
            rows: page.spools.rows as RowModel
            onPlacesChanged: page.spools.showPlaces(places)
            onPicked: key => page.spools.choose(key)

            Label {
                visible: shelf.rows.count === 0
                width: parent.width
                text: qsTr("No spool is in the list yet. Whoever prints can add them here.")
                size: Theme.lead
                wrapMode: Text.Wrap
            }
        }

        GridLayout {
            Layout.fillHeight: false
            visible: page.spools.mayChange
            columns: Geometry.desk.spoolActions
            columnSpacing: Geometry.gutter
            rowSpacing: Geometry.gutter

            PushButton {
                objectName: "spools.takeOff"
                visible: page.spools.printerName !== ""
                Layout.fillWidth: true
                Layout.preferredHeight: Geometry.desk.spoolAction
                Layout.horizontalStretchFactor: 1
                size: Theme.lead
                symbol: "undo"
                label: qsTr("Take it off %1").arg(page.spools.printerName)
                onTriggered: page.spools.takeOff()
            }

            PushButton {
                objectName: "spools.read"
                visible: page.spools.printerName === ""
                Layout.fillWidth: true
                Layout.preferredHeight: Geometry.desk.spoolAction
                Layout.horizontalStretchFactor: 1
                size: Theme.lead
                symbol: "card"
                label: qsTr("Read a spool's label")
                onTriggered: page.spools.readLabel()
            }

            PushButton {
                objectName: "spools.load"
                Layout.fillWidth: true
                Layout.preferredHeight: Geometry.desk.spoolAction
                Layout.horizontalStretchFactor: 2
                kind: PushButton.Primary
                symbol: "spool"
                size: Geometry.staff.typeAction
                label: page.spools.chosenName === "" ? qsTr("Change filament on a printer") : qsTr("Load %1 on a printer").arg(page.spools.chosenName)
                onTriggered: page.spools.load()
            }
        }
    }

    ShelfMore {
        parent: page.foot
        x: page.foot.nextX
        height: page.foot.height
        shelf: shelf
        at: page.spools.atPage
        pages: page.spools.pages
        onTriggered: page.spools.turn()
    }
}
