pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// A printer's link to OctoPrint. Triggers: "Connect again" begins the handshake; "Take away" asks again in its own
// place; the exit or Esc goes back.
StaffScreen {
    id: page

    readonly property PrinterLink link: staff.link as PrinterLink
    readonly property real btnH: Theme.small ? Theme.touchMin : Theme.touch

    title: qsTr("%1 and OctoPrint").arg(link.name)
    titleX: m + Theme.px(Theme.small ? 8 : 12)

    Rectangle {
        x: page.m
        width: Theme.px(Theme.small ? 5 : 8)
        height: page.titleY + Theme.px(Theme.small ? 7.2 : 12.2)
        color: page.link.colour
        border.width: Theme.px(.3)
        border.color: Theme.tagInk
    }

    FactColumn {
        id: known

        x: page.m
        y: page.y0 + Theme.px(Theme.small ? 2 : 4)
        width: page.cw
        columns: 2
        facts: page.link.facts as RowModel
    }

    TroubleLine {
        id: said

        words: page.link.said
        x: page.m
        width: page.cw
        y: known.y + known.height + Theme.px(Theme.small ? 2 : 6)
    }

    Txt {
        visible: !page.link.added
        x: page.m
        y: again.y - page.g - height
        width: page.cw
        text: qsTr("It is named in the settings of the hub and is taken out there.")
        size: Theme.small ? Theme.note : Theme.body
        color: Theme.ink2
        wrapMode: Text.Wrap
    }

    Btn {
        objectName: "link.away"
        visible: page.link.added
        x: page.m
        y: Theme.tall ? again.y - height - Theme.px(17) : page.bottomY - height
        width: Theme.tall ? page.cw : page.span(4)
        height: page.btnH
        leftPadding: 0
        rightPadding: 0
        kind: page.link.asks ? "ink" : "danger"
        symbol: "trash"
        label: page.link.asks ? qsTr("Yes, take it away") : qsTr("Take it away")
        sub: Theme.small ? "" : page.link.asks ? qsTr("its history stays") : qsTr("asks once more")
        size: Theme.small ? Theme.label : Theme.lead
        onTriggered: page.link.takeAway()
    }

    Btn {
        id: again

        objectName: "link.again"
        x: Theme.tall || !page.link.added ? page.m : page.col(4) + Theme.px(14)
        y: page.bottomY - height
        width: page.width - page.m - x
        height: page.btnH
        kind: "primary"
        symbol: "undo"
        label: qsTr("Connect to OctoPrint again")
        size: Theme.px(Theme.wide ? 6.4 : 4.8)
        onTriggered: page.link.again()
    }
}
