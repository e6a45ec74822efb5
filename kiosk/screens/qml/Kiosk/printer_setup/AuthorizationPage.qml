import QtQuick
import QtQuick.Layouts
import Kiosk

// Connecting to a print server: what to do now, how long it waits, and why it failed. A phone can open the server by
// its QR code.
// Triggers: "Try again", or what an admin can accept instead; "I have a key"; the exit or Esc gives up.
StaffScreen {
    id: page

    readonly property WizardViewModel wizard: shell.wizard
    readonly property Authorization authorization: wizard.authorization
    readonly property bool failed: authorization.trouble !== ""
    readonly property bool close: Panel.largeText && !failed // less room for the only button

    title: authorization.title
    foot.exitLabel: failed ? qsTr("Back") : qsTr("Cancel")
    foot.exitSymbol: failed ? "left" : "cross"
    ownExit: true
    onLeaving: wizard.back()

    GridLayout {
        id: grid

        anchors.fill: parent
        columns: Geometry.printerSetup.columns
        columnSpacing: Geometry.printerSetup.columnGap
        rowSpacing: Geometry.gutter

        ServerCode {
            Layout.row: Geometry.printerSetup.codeRow
            Layout.column: 0
            Layout.topMargin: Geometry.printerSetup.top
            Layout.alignment: Qt.AlignTop | Qt.AlignHCenter
            Layout.preferredWidth: page.span(Geometry.printerSetup.codeColumns)
            Layout.fillHeight: true
            Layout.maximumHeight: implicitHeight
            visible: page.authorization.waits
            authorization: page.authorization
        }

        ColumnLayout {
            Layout.row: 0
            Layout.column: Geometry.printerSetup.columns - 1
            Layout.topMargin: Geometry.printerSetup.top
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Panel.largeText ? Geometry.staff.near : Geometry.staff.far

            Label {
                objectName: "authorization.advice"
                Layout.fillWidth: true
                visible: text !== ""
                text: page.authorization.advice
                size: Theme.heading
                color: Theme.ink2
                wrapMode: Text.Wrap
            }

            TroubleLine {
                Layout.fillWidth: true
                words: page.authorization.trouble
            }

            AuthorizationSteps {
                Layout.fillWidth: true
                visible: !page.failed
                authorization: page.authorization
            }

            Item {
                Layout.fillHeight: true
            }
        }

        RowLayout {
            Layout.row: Geometry.printerSetup.buttonRow
            Layout.column: Geometry.printerSetup.columns - 1
            Layout.fillHeight: false
            Layout.preferredHeight: page.close ? Geometry.touchLeast : Geometry.staff.action
            spacing: Geometry.gutter
            uniformCellSizes: true

            PushButton {
                objectName: "authorization.key"
                Layout.fillWidth: true
                Layout.fillHeight: true
                visible: page.authorization.waits || page.failed
                leftPadding: 0
                rightPadding: 0
                kind: page.authorization.wantsKey ? PushButton.Primary : PushButton.Plain
                bold: page.authorization.wantsKey
                label: qsTr("I have a key")
                size: page.authorization.wantsKey ? Theme.lead : Theme.heading
                onTriggered: page.wizard.goTo("key")
            }

            PushButton {
                objectName: "authorization.retry"
                Layout.fillWidth: true
                Layout.fillHeight: true
                visible: page.failed
                leftPadding: 0
                rightPadding: 0
                kind: page.authorization.wantsKey ? PushButton.Plain : PushButton.Primary
                symbol: page.authorization.offer ? "check" : "undo"
                label: page.authorization.offer || qsTr("Try again")
                size: Theme.lead
                onTriggered: page.authorization.offer ? page.wizard.acceptOffer() : page.wizard.retry()
            }

            Item {
                Layout.fillWidth: true
                visible: !page.failed && grid.columns > 1
            }
        }
    }
}
