import QtQuick
import Kiosk

// A staff member by whom an alarm is acknowledged. Triggers: as every Target.
// Properties: `name`; `first`, it is who is logged in.
Target {
    id: button

    required property string name
    required property bool first
    readonly property color pen: first ? Theme.signalInk : Theme.ink

    label: qsTr("Acknowledged by %1").arg(name)
    ground: first ? Theme.signal : Theme.sheet
    edgeWidth: first ? Theme.signalEdge : Geometry.edge
    leftPadding: Geometry.space3
    rightPadding: Geometry.space3
    contentItem: Item {
        implicitWidth: check.width + Geometry.space3 + word.implicitWidth

        Row {
            anchors.centerIn: parent
            spacing: Geometry.space3

            Icon {
                id: check

                anchors.verticalCenter: parent.verticalCenter
                name: "check"
                size: Geometry.staff.alarmCheck
                color: button.pen
            }

            Label {
                id: word

                height: check.height
                anchors.verticalCenter: parent.verticalCenter
                verticalAlignment: Text.AlignVCenter
                width: Math.min(implicitWidth, button.availableWidth - check.width - Geometry.space3)
                text: button.name
                bold: true
                size: Geometry.staff.typeName
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Geometry.panel.typeSmallest
                color: button.pen
                Accessible.ignored: true
            }
        }
    }
}
