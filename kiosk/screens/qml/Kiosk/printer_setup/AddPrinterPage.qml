pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// The OctoPrint servers of the network, as they come and go. Triggers: a server's row connects it; "Type an address";
// the exit or Esc goes back.
StaffScreen {
    id: page

    readonly property WizardViewModel wizard: shell.wizard

    title: qsTr("Add a printer")
    ownExit: true
    onLeaving: wizard.back()

    StaffSection {
        id: servers

        x: Geometry.margin
        y: page.y0
        width: page.contentWidth
        height: other.y - Geometry.gutter - y
        title: qsTr("OctoPrint in this network")
        tally: page.wizard.servers.count > 0 ? page.wizard.servers.count : ""
        empty: ""
        columns: Theme.tall ? 1 : 2
        rowHeight: Geometry.px(Theme.small ? 12.3 : 17)
        rows: page.wizard.servers as RowModel
        delegate: StaffLine {
            required property string key
            required property int index

            objectName: "server." + words
            visible: servers.shows(index)
            width: servers.cellWidth
            height: servers.rowHeight
            symbol: "right"
            onTriggered: page.wizard.pick(key)
        }
    }

    Column {
        objectName: "servers.empty"
        visible: page.wizard.servers.count === 0
        x: Geometry.margin
        y: servers.y + Geometry.px(Theme.small ? 10 : 18)
        width: page.contentWidth
        spacing: Geometry.px(Theme.small ? 1.2 : 3)

        Label {
            text: qsTr("Looking for servers …")
            bold: true
            size: Theme.title
        }

        Label {
            text: qsTr("One appears here when it is on and in the same network as this screen.")
            size: Theme.lead
            color: Theme.ink2
            width: parent.width
            wrapMode: Text.Wrap
        }
    }

    TroubleLine {
        id: trouble

        words: page.wizard.trouble
        x: Geometry.margin
        width: page.contentWidth
        y: other.y - Geometry.gutter - height
    }

    PushButton {
        id: other

        objectName: "add.address"
        x: Geometry.margin
        y: page.contentBottom - height
        width: Theme.tall ? page.contentWidth : page.span(5)
        height: Theme.small ? Geometry.touchLeast : Geometry.touch
        symbol: "text"
        label: qsTr("Type an address")
        size: Theme.small ? Theme.body : Theme.lead
        onTriggered: page.wizard.goTo("address")
    }
}
