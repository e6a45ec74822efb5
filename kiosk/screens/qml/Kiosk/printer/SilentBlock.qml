import QtQuick
import QtQuick.Layouts
import QtQuick.Shapes
import Kiosk

// In the place of cancel and pause while no order reaches the printer: what to do instead. An edge only before a stop
// was tried; filled when it has reached nobody.
// Properties: `failed`, a stop was tried. Not a control.
Rectangle {
    id: block

    property bool failed: false
    readonly property color pen: failed ? Theme.darkInk : Theme.ink

    objectName: failed ? "printer.stop_failed" : "printer.no_orders"
    radius: Geometry.radius
    color: failed ? Theme.broken : Theme.clear
    border.width: failed ? 0 : Geometry.edge
    border.color: Theme.edge
    Accessible.role: Accessible.AlertMessage
    Accessible.name: [first.text, second.text].join(". ")

    // a plug that was pulled out of its socket
    Shape {
        id: plug

        readonly property real unit: height / 60

        width: 100 * unit
        height: Math.min(block.height * .78, Geometry.printer.plugWidth * .6)
        anchors.verticalCenter: parent.verticalCenter

        ShapePath {
            scale: Qt.size(plug.unit, plug.unit)
            fillColor: block.pen
            strokeColor: Theme.clear
            fillRule: ShapePath.OddEvenFill

            PathSvg {
                path: Drawings.plug
            }
        }
    }

    ColumnLayout {
        anchors.left: plug.right
        anchors.right: parent.right
        anchors.margins: Geometry.printer.plugGap
        anchors.verticalCenter: parent.verticalCenter
        spacing: 0

        Label {
            id: first

            Layout.fillWidth: true
            text: block.failed ? qsTr("Stop did not get through") : qsTr("Orders do not get through now")
            bold: !block.failed
            size: Geometry.printer.typeUnheard
            color: block.pen
            wrapMode: Text.Wrap
            maximumLineCount: 2
            Accessible.ignored: true
        }

        Label {
            id: second

            Layout.fillWidth: true
            text: block.failed ? qsTr("Cut the power at the socket") : qsTr("Is something wrong? Stop it, or cut the power at the socket.")
            bold: block.failed
            size: block.failed ? Geometry.printer.typeCut : Math.max(Geometry.panel.typeAside, Theme.note)
            lineHeight: .94
            color: block.pen
            wrapMode: Text.Wrap
            maximumLineCount: 3
            Accessible.ignored: true
        }
    }
}
