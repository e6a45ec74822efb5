import QtQuick
import QtQuick.Layouts
import Kiosk

// A printer's connection to its print server.
// Triggers: "Connect again" asks the server anew; "Take away" asks again in its own place; the exit or Esc goes back.
StaffScreen {
    id: page

    readonly property ServerConnectionViewModel connection: shell.serverConnection

    title: qsTr("%1 and %2").arg(connection.name).arg(connection.server)
    flag: connection.colour

    ColumnLayout {
        anchors.fill: parent
        anchors.topMargin: Geometry.printerSetup.factsTop
        spacing: Geometry.staff.far

        FactColumn {
            Layout.fillWidth: true
            columns: 2
            facts: page.connection.facts as RowModel
        }

        TroubleLine {
            Layout.fillWidth: true
            words: page.connection.problem
        }

        Item {
            Layout.fillHeight: true
        }

        Label {
            Layout.fillWidth: true
            visible: !page.connection.isAdded
            text: qsTr("It is named in the settings of the hub and is taken out there.")
            size: Theme.aside
            color: Theme.ink2
            wrapMode: Text.Wrap
        }

        GridLayout {
            id: actions

            columns: Geometry.printerSetup.columns
            columnSpacing: Geometry.printer.stopGap
            rowSpacing: Geometry.printer.stopGap

            PushButton {
                objectName: "connection.away"
                Layout.fillWidth: actions.columns === 1
                Layout.preferredWidth: page.span(4)
                Layout.preferredHeight: Geometry.staff.action
                visible: page.connection.isAdded
                leftPadding: 0
                rightPadding: 0
                kind: page.connection.asksRemoval ? PushButton.Ink : PushButton.Danger
                symbol: "trash"
                label: page.connection.asksRemoval ? qsTr("Yes, take it away") : qsTr("Take it away")
                subtitle: Theme.small ? "" : note
                size: Theme.small ? Theme.label : Theme.lead
                onTriggered: page.connection.remove()

                readonly property string note: page.connection.asksRemoval ? qsTr("its history stays") : qsTr("asks once more")
            }

            PushButton {
                objectName: "connection.again"
                Layout.fillWidth: true
                Layout.preferredHeight: Geometry.staff.action
                kind: PushButton.Primary
                symbol: "undo"
                label: qsTr("Connect again")
                size: Geometry.printerSetup.typeAgain
                onTriggered: page.connection.connectAgain()
            }
        }
    }
}
