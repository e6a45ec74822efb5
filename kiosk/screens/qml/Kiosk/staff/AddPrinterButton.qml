import Kiosk

// Begins adding a printer, on a wide panel; only for a member who may set printers up. Properties: `shell`. Triggers: as every Target.
PushButton {
    required property Shell shell

    objectName: "home.add"
    visible: shell.home.maySetUp
    leftPadding: Geometry.staff.near
    rightPadding: leftPadding
    symbol: "plus"
    symbolSize: size
    label: qsTr("Add a printer")
    size: Theme.body
    onTriggered: shell.wizard.enter()
}
