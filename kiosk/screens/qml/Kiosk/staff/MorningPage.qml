pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// What waits for a hand first, the night of each printer on one rule, and the alarms by number.
// Triggers: a tile opens its printer; the button of the alarms shows them instead of the strips where there is no room
// for both, and the strips again; another one leads to the page of the alarms; the page button shows the next printers.
StaffScreen {
    id: page

    readonly property MorningViewModel morning: shell.morning
    readonly property int alarmCount: (morning.alarms as RowModel).count
    readonly property bool inline: Geometry.staff.morningAlarmsInline && !Panel.largeText && alarmCount <= 4
    property bool alarmsOpen: false

    title: morning.title
    onInlineChanged: alarmsOpen = false

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        GridLayout {
            id: tiles

            Layout.fillHeight: false
            Layout.bottomMargin: Geometry.staff.morningGap
            visible: (page.morning.tiles as RowModel).count > 0
            columns: Geometry.staff.morningTilesAcross
            columnSpacing: Geometry.gutter
            rowSpacing: Geometry.gutter
            uniformCellWidths: true

            Repeater {
                model: page.morning.tiles

                MorningTile {
                    required property string key

                    objectName: "wait." + name
                    Layout.fillWidth: true
                    Layout.preferredHeight: Geometry.staff.morningTile
                    Layout.maximumWidth: page.span(12 / tiles.columns)
                    onTriggered: page.morning.choose(key)
                }
            }
        }

        NightStrips {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: !page.alarmsOpen
            morning: page.morning
        }

        NightAlarms {
            Layout.fillWidth: true
            Layout.fillHeight: page.alarmsOpen
            Layout.topMargin: Geometry.staff.tight
            visible: page.alarmsOpen || page.inline && page.alarmCount > 0
            columns: page.alarmsOpen ? 1 : Geometry.staff.morningAlarmsAcross
            alarms: page.morning.alarms as RowModel
        }

        Item {
            id: own

            Layout.topMargin: Geometry.gutter
            Layout.preferredHeight: Geometry.footHeight
            visible: !Geometry.staff.buttonsInFoot && (page.alarmCount > 0 || page.morning.pages > 1)
        }
    }

    Row {
        parent: Geometry.staff.buttonsInFoot ? page.foot : own
        x: Geometry.staff.buttonsInFoot ? page.foot.nextX : 0
        spacing: Geometry.gutter

        PushButton {
            objectName: "morning.alarms"
            visible: !page.inline && page.alarmCount > 0
            height: Geometry.footHeight
            leftPadding: Geometry.space4
            rightPadding: leftPadding
            symbol: page.alarmsOpen ? "clock" : "warn"
            label: page.alarmsOpen ? qsTr("The night") : page.alarmCount === 1 ? qsTr("1 alarm") : qsTr("%1 alarms").arg(page.alarmCount)
            onTriggered: page.alarmsOpen = !page.alarmsOpen
        }

        PushButton {
            objectName: "morning.acknowledge"
            visible: page.alarmsOpen || page.inline && page.alarmCount > 0
            height: Geometry.footHeight
            leftPadding: Geometry.space4
            rightPadding: leftPadding
            label: qsTr("To the alarms")
            onTriggered: page.shell.open("alarms")
        }

        PushButton {
            objectName: "morning.more"
            visible: page.morning.pages > 1 && !page.alarmsOpen
            height: Geometry.footHeight
            leftPadding: Geometry.space4
            rightPadding: leftPadding
            symbol: "right"
            symbolRight: true
            label: qsTr("Page %1/%2").arg(page.morning.atPage + 1).arg(page.morning.pages)
            onTriggered: page.morning.turn()
        }

        NightViewButton {
            visible: Geometry.staff.morningHasNightView && page.morning.pages === 1 && !page.alarmsOpen
            height: Geometry.footHeight
            leftPadding: Geometry.space4
            rightPadding: leftPadding
            size: Theme.label
            shell: page.shell
        }
    }
}
