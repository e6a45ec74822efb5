pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// The print servers of the network, as they come and go, and an address to type for each kind.
// Triggers: a server's row connects it; the two kinds of address; the exit or Esc goes back.
StaffScreen {
    id: page

    readonly property WizardViewModel wizard: shell.wizard

    title: qsTr("Add a printer")
    ownExit: true
    onLeaving: wizard.back()

    ColumnLayout {
        anchors.fill: parent
        spacing: Geometry.gutter

        StaffSection {
            id: servers

            objectName: "servers"
            Layout.fillWidth: true
            Layout.fillHeight: true
            title: qsTr("OctoPrint and Klipper in this network")
            tally: rows.count || ""
            emptyTitle: qsTr("Looking for servers …")
            empty: qsTr("One appears here when it is on and in the same network as this screen.")
            columns: Geometry.printerSetup.serverColumns
            rowHeight: Geometry.staff.row
            rows: page.wizard.servers as RowModel
            delegate: StaffLine {
                required property string key
                required property int index

                objectName: "server." + words
                visible: servers.shows(index)
                width: servers.cellWidth
                height: servers.rowHeight
                symbol: "right"
                onTriggered: page.wizard.pick(key)
            }
        }

        TroubleLine {
            Layout.fillWidth: true
            words: page.wizard.trouble
        }

        GridLayout {
            columns: servers.columns
            columnSpacing: Geometry.gutter
            rowSpacing: Geometry.gutter
            uniformCellWidths: true

            Repeater {
                model: page.wizard.kinds as RowModel

                PushButton {
                    required property string key
                    required property string words

                    objectName: "add." + key
                    Layout.fillWidth: true
                    Layout.preferredHeight: Geometry.staff.action
                    symbol: "text"
                    label: words
                    size: Theme.heading
                    onTriggered: page.wizard.typeAddress(key)
                }
            }
        }
    }
}
