import QtQuick
import Kiosk

// How hot the nozzle is as measured, on a dial with the target as a mark; the bed and the age of the reading below.
// Properties: `control`, the view model. A reading, not a control.
Item {
    id: heat

    required property PrinterControlViewModel control
    readonly property real belowFrom: .86 // of the dial, which is open there
    readonly property real side: Math.min(Geometry.printer.heatDial, width, (height - below.implicitHeight) / belowFrom)
    readonly property color pen: control.ageOld ? Theme.ink2 : Theme.ink

    implicitWidth: Geometry.printer.heatDial
    implicitHeight: Geometry.printer.heatDial
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Nozzle %1, %2, %3").arg(control.tool).arg(control.bed).arg(control.age)

    Dial {
        id: dial

        anchors.horizontalCenter: parent.horizontalCenter
        size: heat.side
        start: 135
        sweep: 270
        value: heat.control.share
        on: heat.pen

        Rectangle {
            visible: heat.control.targetShare >= 0
            x: dial.size / 2 - width / 2
            width: Geometry.printer.heatTarget
            height: Math.min(Geometry.printer.heatTargetLength, dial.size * .16)
            color: Theme.signal

            transform: Rotation {
                origin.x: Geometry.printer.heatTarget / 2
                origin.y: dial.size / 2
                angle: 225 + 270 * heat.control.targetShare
            }
        }

        Column {
            anchors.centerIn: parent
            anchors.verticalCenterOffset: -dial.size * .04 // the ticks leave more room above than below
            width: parent.width * .72

            Label {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: heat.control.toolNumber
                bold: true
                size: Geometry.printer.typeHeat
                color: heat.pen
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.body
            }

            Label {
                anchors.horizontalCenter: parent.horizontalCenter
                width: parent.width * .7 // the ticks are nearer here
                horizontalAlignment: Text.AlignHCenter
                visible: text !== ""
                text: heat.control.toolTarget
                size: Theme.aside
                color: Theme.ink2
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Geometry.panel.typeLeast
            }
        }

        Column {
            id: below

            anchors.horizontalCenter: parent.horizontalCenter
            y: dial.size * heat.belowFrom
            width: heat.width

            Label {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: heat.control.bed
                size: Theme.aside
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Geometry.panel.typeLeast
            }

            Label {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: heat.control.age
                size: Theme.note
                color: heat.control.ageOld ? Theme.broken : Theme.ink2
            }
        }
    }
}
