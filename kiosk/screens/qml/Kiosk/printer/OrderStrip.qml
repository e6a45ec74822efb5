import QtQuick
import Kiosk

// An order that is not answered yet, or why the last one was refused. Not a control.
Rectangle {
    id: box

    required property PrinterViewModel printer

    objectName: "printer.strip"
    visible: box.printer.pending !== "" || box.printer.refusal !== ""
    height: Geometry.px(Theme.small ? 9 : 12.2)
    radius: Geometry.radius
    color: Theme.ink
    Accessible.role: Accessible.AlertMessage
    Accessible.name: said.text

    Icon {
        id: sign

        x: Geometry.px(3)
        name: box.printer.refusal !== "" ? "warn" : "clock"
        size: Geometry.px(Theme.small ? 5 : 7)
        color: Theme.darkInk
        anchors.verticalCenter: parent.verticalCenter
    }

    Label {
        id: said

        x: sign.x + sign.width + Geometry.px(2)
        width: parent.width - x - Geometry.px(3)
        text: box.printer.refusal !== "" ? box.printer.refusal : box.printer.pending
        bold: true
        size: Theme.small ? Theme.note : Theme.body
        color: Theme.darkInk
        wrapMode: Text.Wrap
        maximumLineCount: 2
        elide: Text.ElideRight
        anchors.verticalCenter: parent.verticalCenter
    }
}
