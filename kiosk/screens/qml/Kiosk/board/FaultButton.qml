import QtQuick
import QtQuick.Layouts
import Kiosk

// Begins a report of what is wrong with the equipment of the page. Triggers: as every Target. Properties: `shell`.
PushButton {
    required property Shell shell

    objectName: "equipment.fault"
    Layout.minimumWidth: Geometry.board.faultButton
    leftPadding: Geometry.space4
    rightPadding: Geometry.space4
    symbol: "warn"
    label: qsTr("Report a fault")
    onTriggered: shell.faultReport.show(shell.equipmentPage.equipmentId)
}
