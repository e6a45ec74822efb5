import QtQuick
import Kiosk

// The ways from the host's day to the printers and the tools. Properties: `shell`. Triggers: each as every Target.
Row {
    id: foot

    required property Shell shell

    spacing: Geometry.gutter

    PushButton {
        objectName: "day.printers"
        height: Geometry.footHeight
        leftPadding: Geometry.space4
        rightPadding: leftPadding
        label: qsTr("Printers")
        onTriggered: foot.shell.open("home")
    }

    PushButton {
        objectName: "day.tools"
        height: Geometry.footHeight
        leftPadding: Geometry.space4
        rightPadding: leftPadding
        label: qsTr("Tools")
        onTriggered: foot.shell.open("tools")
    }
}
