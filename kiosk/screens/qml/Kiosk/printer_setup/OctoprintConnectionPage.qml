pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// A printer's link to OctoPrint. Triggers: "Connect again" begins the handshake; "Take away" asks again in its own
// place; the exit or Esc goes back.
StaffScreen {
    id: page

    readonly property OctoprintConnectionViewModel connection: shell.octoprintConnection
    readonly property real btnH: Theme.small ? Geometry.touchLeast : Geometry.touch

    title: qsTr("%1 and OctoPrint").arg(connection.name)
    titleX: Geometry.margin + Geometry.px(Theme.small ? 8 : 12)

    Rectangle {
        x: Geometry.margin
        width: Geometry.px(Theme.small ? 5 : 8)
        height: page.titleY + Geometry.px(Theme.small ? 7.2 : 12.2)
        color: page.connection.colour
        border.width: Geometry.px(.3)
        border.color: Theme.tagInk
    }

    FactColumn {
        id: known

        x: Geometry.margin
        y: page.y0 + Geometry.px(Theme.small ? 2 : 4)
        width: page.contentWidth
        columns: 2
        facts: page.connection.facts as RowModel
    }

    TroubleLine {
        id: said

        words: page.connection.problem
        x: Geometry.margin
        width: page.contentWidth
        y: known.y + known.height + Geometry.px(Theme.small ? 2 : 6)
    }

    Label {
        visible: !page.connection.isAdded
        x: Geometry.margin
        y: again.y - Geometry.gutter - height
        width: page.contentWidth
        text: qsTr("It is named in the settings of the hub and is taken out there.")
        size: Theme.small ? Theme.note : Theme.body
        color: Theme.ink2
        wrapMode: Text.Wrap
    }

    PushButton {
        objectName: "connection.away"
        visible: page.connection.isAdded
        x: Geometry.margin
        y: Theme.tall ? again.y - height - Geometry.px(17) : page.contentBottom - height
        width: Theme.tall ? page.contentWidth : page.span(4)
        height: page.btnH
        leftPadding: 0
        rightPadding: 0
        kind: page.connection.asksRemoval ? PushButton.Ink : PushButton.Danger
        symbol: "trash"
        label: page.connection.asksRemoval ? qsTr("Yes, take it away") : qsTr("Take it away")
        sub: Theme.small ? "" : page.connection.asksRemoval ? qsTr("its history stays") : qsTr("asks once more")
        size: Theme.small ? Theme.label : Theme.lead
        onTriggered: page.connection.remove()
    }

    PushButton {
        id: again

        objectName: "connection.again"
        x: Theme.tall || !page.connection.isAdded ? Geometry.margin : page.column(4) + Geometry.px(14)
        y: page.contentBottom - height
        width: page.width - Geometry.margin - x
        height: page.btnH
        kind: PushButton.Primary
        symbol: "undo"
        label: qsTr("Connect to OctoPrint again")
        size: Geometry.px(Theme.wide ? 6.4 : 4.8)
        onTriggered: page.connection.connectAgain()
    }
}
