import QtQuick
import QtQuick.Layouts
import Kiosk

// An order that is not answered yet, or why the last one was refused.
// Properties: `printer`, the view model; hidden while there is neither. Not a control.
Rectangle {
    id: box

    required property PrinterViewModel printer
    readonly property bool refused: printer.refusal !== ""

    objectName: "printer.strip"
    visible: printer.pending !== "" || refused
    implicitHeight: Geometry.printer.stripHeight
    radius: Geometry.radius
    color: Theme.ink
    Accessible.role: Accessible.AlertMessage
    Accessible.name: words.text

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Geometry.space5
        anchors.rightMargin: Geometry.space5
        spacing: Geometry.space4

        Icon {
            name: box.refused ? "warn" : "clock"
            size: Geometry.staff.symbolLarge
            color: Theme.darkInk
        }

        Label {
            id: words

            Layout.fillWidth: true
            text: box.refused ? box.printer.refusal : box.printer.pending
            bold: true
            size: Theme.aside
            color: Theme.darkInk
            wrapMode: Text.Wrap
            maximumLineCount: 2
            elide: Text.ElideRight
        }
    }
}
