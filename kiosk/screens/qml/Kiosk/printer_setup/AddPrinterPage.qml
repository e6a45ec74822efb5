pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// The OctoPrint servers of the network, as they come and go. Triggers: a server's row connects it; "Type an address";
// the exit or Esc goes back.
StaffScreen {
    id: page

    readonly property Connect adding: staff.adding as Connect

    title: qsTr("Add a printer")
    ownExit: true
    onLeaving: adding.back()

    StaffSection {
        id: servers

        x: page.m
        y: page.y0
        width: page.cw
        height: other.y - Theme.g - y
        title: qsTr("OctoPrint in this network")
        tally: page.adding.servers.count > 0 ? page.adding.servers.count : ""
        empty: ""
        columns: Theme.tall ? 1 : 2
        rowHeight: Theme.px(Theme.small ? 12.3 : 17)
        rows: page.adding.servers as RowModel
        delegate: StaffLine {
            required property string key
            required property int index

            objectName: "server." + words
            visible: servers.shows(index)
            width: servers.cellWidth
            height: servers.rowHeight
            symbol: "right"
            onTriggered: page.adding.pick(key)
        }
    }

    Column {
        objectName: "servers.empty"
        visible: page.adding.servers.count === 0
        x: page.m
        y: servers.y + Theme.px(Theme.small ? 10 : 18)
        width: page.cw
        spacing: Theme.px(Theme.small ? 1.2 : 3)

        Txt {
            text: qsTr("Looking for servers …")
            b: true
            size: Theme.title
        }

        Txt {
            text: qsTr("One appears here when it is on and in the same network as this screen.")
            size: Theme.lead
            color: Theme.ink2
            width: parent.width
            wrapMode: Text.Wrap
        }
    }

    TroubleLine {
        id: trouble

        words: page.adding.trouble
        x: page.m
        width: page.cw
        y: other.y - Theme.g - height
    }

    Btn {
        id: other

        objectName: "add.address"
        x: page.m
        y: page.bottomY - height
        width: Theme.tall ? page.cw : page.span(5)
        height: Theme.small ? Theme.touchMin : Theme.touch
        symbol: "text"
        label: qsTr("Type an address")
        size: Theme.small ? Theme.body : Theme.lead
        onTriggered: page.adding.goTo("address")
    }
}
