import QtQuick
import Kiosk

// The number of the shelf for a print, as large as there is room; or that it is handed over at once.
// Properties: `jobDone`, the view model. Triggers: turns from one to the other, as every Target.
Target {
    id: block

    required property JobDoneViewModel jobDone
    readonly property bool full: jobDone.place === ""

    objectName: "done.shelf"
    enabled: !full && jobDone.phase === "ask"
    opacity: 1
    label: heading.text + " " + jobDone.place + ", " + jobDone.until
    ground: Theme.sheet
    edgeWidth: Geometry.strongEdge
    edgeColor: jobDone.toShelf ? Theme.ink : Theme.edge
    Accessible.role: Accessible.CheckBox
    Accessible.checked: jobDone.toShelf
    onTriggered: jobDone.turnShelf()

    contentItem: Item {
        Label {
            id: heading

            x: Geometry.printer.shelfPadding
            y: Geometry.printer.shelfPadding
            width: block.full ? parent.width - 2 * x : Math.max(0, number.x + number.width - number.contentWidth - 2 * x)
            text: block.full ? qsTr("The shelf is full") : block.jobDone.toShelf ? qsTr("To shelf") : qsTr("Handed over now")
            bold: true
            size: Theme.lead
            wrapMode: Text.WordWrap
            Accessible.ignored: true
        }

        Label {
            anchors.left: heading.left
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Geometry.printer.shelfPadding
            width: heading.width
            text: block.jobDone.toShelf ? block.jobDone.until : block.full ? qsTr("Hand it over, or keep it elsewhere.") : qsTr("Tap to keep it")
            size: Geometry.printer.typeUntil
            color: Theme.ink2
            wrapMode: Text.WordWrap
            fontSizeMode: Text.Fit
            minimumPixelSize: Geometry.panel.typeTiny
            Accessible.ignored: true
        }

        Label {
            id: number

            visible: !block.full
            anchors.right: parent.right
            anchors.rightMargin: Geometry.printer.shelfPadding
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width * Geometry.printer.shelfShare
            height: parent.height * 1.34 // digits have no descenders
            horizontalAlignment: Text.AlignRight
            verticalAlignment: Text.AlignVCenter
            text: block.jobDone.place
            bold: true
            size: Geometry.printer.typeShelf
            fontSizeMode: Text.Fit
            minimumPixelSize: Geometry.panel.typeTitle
            color: block.jobDone.toShelf ? Theme.ink : Theme.edge
            Accessible.ignored: true
        }
    }
}
