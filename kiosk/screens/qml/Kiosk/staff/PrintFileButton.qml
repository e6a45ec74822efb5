import Kiosk

// The main action of the staff's first page: choose a print file. Properties: `shell`. Triggers: as every Target.
PushButton {
    required property Shell shell

    objectName: "home.print"
    implicitHeight: Geometry.touch
    enabled: shell.home.mayPrint
    kind: PushButton.Primary
    symbol: "right"
    symbolRight: true
    label: qsTr("Print a file")
    size: Geometry.staff.typeAction
    onTriggered: shell.open("file_list")
}
