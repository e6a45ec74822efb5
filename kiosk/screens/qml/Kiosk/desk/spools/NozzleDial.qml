import QtQuick
import Kiosk

// The heat of a nozzle as a dial: the measured value, its target as the signal mark, and how old the value is.
// Properties: `load`, the view model. A reading, not a control.
Item {
    id: dial

    required property LoadFilamentViewModel load
    readonly property real size: Math.min(width, height)
    readonly property real startAngle: 135
    readonly property real sweepAngle: 270

    Accessible.role: Accessible.StaticText
    Accessible.name: [qsTr("Nozzle %1 °C").arg(load.nozzle), load.nozzleTarget, load.nozzleAge].filter(part => part !== "").join(", ")

    Item {
        anchors.centerIn: parent
        width: dial.size
        height: dial.size

        Dial {
            anchors.fill: parent
            size: dial.size
            ticks: 50
            start: dial.startAngle
            sweep: dial.sweepAngle
            len: .1
            thick: Geometry.desk.dialTick / 2
            value: dial.load.nozzleShare
        }

        Item {
            anchors.fill: parent
            visible: dial.load.targetShare >= 0
            rotation: dial.startAngle + dial.sweepAngle * dial.load.targetShare

            Rectangle {
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                width: dial.size * .14
                height: Geometry.desk.dialTick
                color: Theme.signal
            }
        }

        Label {
            id: value

            anchors.centerIn: parent
            text: dial.load.nozzle
            bold: true
            size: dial.size * .3
            Accessible.ignored: true
        }

        Label {
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.top: value.bottom
            visible: Geometry.desk.loadDialTarget
            text: dial.load.nozzleTarget
            size: Theme.note
            color: Theme.ink2
            Accessible.ignored: true
        }

        Label {
            anchors.horizontalCenter: parent.horizontalCenter
            y: parent.height * .88 // between the ends of the dial
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: dial.load.nozzleAge
            size: Theme.note
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Geometry.panel.typeLeast
            color: Theme.ink2
            Accessible.ignored: true
        }
    }
}
