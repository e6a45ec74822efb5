pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// The worst open alarm with its life and the names to acknowledge by, the others as rows, and what was handled lately.
// Triggers: a name acknowledges the opened alarm; a row opens another; the button of the handled ones shows them
// instead, where there is no room for both, and the open ones again; "More" of PagedGrid.
StaffScreen {
    id: page

    readonly property AlarmsViewModel alarms: shell.alarms
    readonly property int otherCount: (alarms.others as RowModel).count
    readonly property int handledCount: (alarms.handled as RowModel).count
    readonly property bool isOpen: alarms.opened !== ""
    readonly property real openRoom: open.implicitHeight + otherCount * (others.rowHeight + Geometry.gutter) + Geometry.gutter
    readonly property bool roomy: column.height >= openRoom + Geometry.staff.alarmsHandledHeight // for the handled ones below
    readonly property bool inline: !isOpen || roomy && !Panel.largeText && otherCount <= Geometry.staff.alarmsOthersInline && handledCount <= Geometry.staff.alarmsHandledInline
    property bool handledWanted: false
    readonly property bool showsOpen: isOpen && !(handledWanted && !inline)

    title: alarms.title

    ColumnLayout {
        id: column

        anchors.fill: parent
        spacing: Geometry.gutter

        OpenAlarm {
            id: open

            Layout.fillWidth: true
            visible: page.showsOpen
            alarms: page.alarms
        }

        PagedGrid {
            id: others

            Layout.fillWidth: true
            Layout.fillHeight: !page.inline
            Layout.preferredHeight: page.otherCount * (rowHeight + gap) - gap
            visible: page.showsOpen && page.otherCount > 0
            rowHeight: Geometry.staff.alarmRow
            rows: page.alarms.others as RowModel
            delegate: AlarmRow {
                required property string key
                required property int index

                objectName: "alarm.row"
                visible: others.shows(index)
                width: others.cellWidth
                height: others.rowHeight
                onTriggered: page.alarms.choose(key)
            }
        }

        HandledAlarms {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: Geometry.staff.alarmsHandledHeight
            visible: !page.showsOpen || page.inline && page.handledCount > 0
            alarms: page.alarms.handled as RowModel
            noneOpen: !page.isOpen
        }

        Item {
            Layout.fillHeight: true
            visible: page.showsOpen && page.otherCount === 0 && !(page.inline && page.handledCount > 0)
        }

        Item {
            id: own

            Layout.preferredHeight: Geometry.footHeight
            visible: !Geometry.staff.buttonsInFoot && !page.inline && page.handledCount > 0
        }
    }

    PushButton {
        parent: Geometry.staff.buttonsInFoot ? page.foot : own
        objectName: "alarms.handled"
        x: Geometry.staff.buttonsInFoot ? page.foot.nextX : 0
        visible: !page.inline && page.handledCount > 0
        height: Geometry.footHeight
        leftPadding: Geometry.space4
        rightPadding: leftPadding
        symbol: page.handledWanted ? "warn" : "check"
        label: page.handledWanted ? qsTr("Open ones") : qsTr("%1 handled").arg(page.handledCount)
        onTriggered: page.handledWanted = !page.handledWanted
    }
}
