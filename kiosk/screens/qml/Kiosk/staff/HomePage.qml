pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// The staff's first page: every printer, what needs a person, what waits. Triggers: a printer's row opens it, a row
// of the queue puts it on the desk, "Seen" ends an alarm; Night and Print; the exit or Esc logs out.
StaffScreen {
    id: page

    readonly property HomeViewModel home: shell.home
    readonly property bool side: !Theme.tall
    readonly property real actH: Geometry.touch
    readonly property real actW: Theme.small ? Geometry.px(54) : span(4)
    readonly property real y1: Theme.small ? contentBottom : contentBottom - actH - Geometry.gutter - (Theme.tall && add.visible ? add.height + Geometry.gutter : 0) // end of the content
    readonly property real leftW: Theme.tall ? contentWidth : Theme.small ? contentWidth - actW - Geometry.gutter : span(7.4)
    readonly property real rightX: Theme.tall ? Geometry.margin : Theme.small ? Geometry.margin + leftW + Geometry.gutter : column(7.4) + Geometry.px(2)
    readonly property real rightW: width - Geometry.margin - rightX
    readonly property real sideY: Theme.tall ? y0 + (y1 - y0) * .5 : y0
    readonly property real half: (y1 - sideY) * .5

    title: qsTr("Staff")
    foot.exitLabel: qsTr("Log out")
    foot.exitSymbol: "leave"
    onLeaving: shell.logOut()

    StaffSection {
        id: printers

        readonly property int lines: Math.ceil(page.home.printers.count / 2)
        readonly property real room: (height - Geometry.px(10) - (lines - 1) * Geometry.gutter) / Math.max(1, lines)

        x: Geometry.margin
        y: page.y0
        width: page.leftW
        height: (Theme.tall ? page.sideY : page.y1) - y - (Theme.tall ? Geometry.px(4) : 0)
        title: qsTr("Printers")
        tally: page.home.tally
        empty: qsTr("This hub has no printers yet.")
        columns: 2
        rowHeight: Math.max(Geometry.px(12.3), Math.min(Geometry.px(17), room))
        rows: page.home.printers as RowModel
        delegate: PrinterRow {
            required property string key
            required property int index

            required name
            required colour
            required mark
            required calls
            required word
            required detail
            required brief
            required fraction

            objectName: "printer." + name
            visible: printers.shows(index)
            width: printers.cellWidth
            height: printers.rowHeight
            picture: false
            onTriggered: page.home.openPrinter(key)
        }
    }

    StaffSection {
        id: alarms

        x: page.rightX
        y: page.sideY
        width: page.rightW
        height: Theme.small ? Geometry.px(20) : Theme.tall && add.visible ? Geometry.px(37) : page.half - Geometry.px(1)
        title: qsTr("Needs you")
        tally: page.home.alarms.count > 0 ? page.home.alarms.count : ""
        empty: qsTr("Nothing. All is well.")
        rows: page.home.alarms as RowModel
        delegate: StaffLine {
            required property string key
            required property int index

            objectName: "alarm"
            visible: alarms.shows(index)
            width: alarms.cellWidth
            height: Geometry.touchLeast
            symbol: "check"
            Accessible.description: qsTr("Mark as seen")
            onTriggered: page.home.seen(key)
        }
    }

    StaffSection {
        id: queue

        x: page.rightX
        y: alarms.y + alarms.height + Geometry.px(2)
        width: page.rightW
        height: Theme.small ? Geometry.px(20) : page.y1 - y
        title: qsTr("Queue")
        tally: page.home.queue.count > 0 ? page.home.queue.count : ""
        empty: qsTr("Nothing waits. Print a file, or add one to the queue.")
        rows: page.home.queue as RowModel
        delegate: StaffLine {
            required property string key
            required property string name
            required property int index

            objectName: "queue." + name
            visible: queue.shows(index)
            words: name
            width: queue.cellWidth
            height: Geometry.touchLeast
            symbol: "right"
            onTriggered: page.home.openJob(key)
        }
    }

    PushButton {
        id: night

        objectName: "home.night"
        x: Theme.small ? Geometry.margin + page.foot.nextX : Geometry.margin
        y: Theme.small ? page.height - Geometry.footPadding - height : page.contentBottom - height
        width: Theme.small ? implicitWidth : page.span(Theme.wide && add.visible ? 3 : 4)
        height: Theme.small ? Geometry.footHeight : page.actH
        symbol: "moon"
        label: qsTr("Night view")
        size: Theme.wide ? Theme.lead : Theme.body
        onTriggered: page.shell.goDark()
    }

    PushButton {
        id: add

        objectName: "home.add"
        visible: page.home.maySetUp
        x: Theme.tall ? Geometry.margin : Theme.small ? night.x + night.width + Geometry.gutter : page.column(3)
        y: Theme.tall ? night.y - Geometry.gutter - height : night.y
        width: Theme.tall ? page.contentWidth : Theme.small ? implicitWidth : page.span(3)
        height: Theme.tall ? Geometry.touchLeast : night.height
        leftPadding: Geometry.px(Theme.small ? 1 : 2)
        rightPadding: leftPadding
        symbol: "plus"
        symbolSize: size
        label: qsTr("Add a printer")
        caption: Theme.small ? qsTr("Printer") : label
        size: night.size
        onTriggered: page.shell.wizard.enter()
    }

    PushButton {
        objectName: "home.print"
        enabled: page.home.mayPrint
        x: Theme.small ? page.rightX : Theme.wide && add.visible ? page.column(6) : page.column(4)
        y: page.contentBottom - height
        width: page.width - Geometry.margin - x
        height: page.actH
        kind: PushButton.Primary
        symbol: "right"
        symbolRight: true
        label: qsTr("Print a file")
        size: Theme.small ? Theme.lead : Geometry.px(6.4)
        onTriggered: page.shell.open("file_list")
    }
}
