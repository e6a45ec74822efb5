pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// Who changed, looked at or was stopped from what, newest first. Triggers: each button as every Target; those of
// StaffScreen.
StaffScreen {
    id: page

    readonly property AuditLogViewModel log: shell.auditLog
    readonly property int rowHeight: Panel.largeText ? Geometry.staff.logRowLarge : Geometry.staff.logRow

    component Turn: PushButton {
        Layout.fillWidth: true
        Layout.preferredWidth: Geometry.touch
        Layout.preferredHeight: Geometry.touchLeast
        leftPadding: Geometry.space2
        rightPadding: Geometry.space2
        size: Theme.label
    }

    title: qsTr("Log")

    ColumnLayout {
        anchors.fill: parent
        spacing: Geometry.staff.apart

        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: false
            columns: Geometry.staff.logFilterColumns
            columnSpacing: Geometry.gutter
            rowSpacing: Geometry.gutter
            uniformCellWidths: true

            Repeater {
                model: page.log.deeds

                Turn {
                    required property string key
                    required property string words
                    required property string count
                    required property bool chosen

                    objectName: "log.deed." + key
                    kind: chosen ? PushButton.Chosen : PushButton.Plain
                    label: words + " " + count
                    onTriggered: page.log.chooseDeed(key)
                }
            }

            Turn {
                objectName: "log.who"
                symbol: "person"
                label: qsTr("Who: %1").arg(page.log.who)
                caption: page.log.who
                onTriggered: page.log.nextPerson()
            }

            Turn {
                objectName: "log.period"
                symbol: "day"
                label: qsTr("When: %1").arg(page.log.period)
                caption: page.log.period
                onTriggered: page.log.nextPeriod()
            }
        }

        Item {
            id: room

            readonly property int capacity: Math.floor(height / page.rowHeight)

            Layout.fillWidth: true
            Layout.fillHeight: true
            onCapacityChanged: page.log.fit(capacity)

            Label {
                visible: repeater.count === 0
                objectName: "log.empty"
                text: qsTr("Nothing of this kind.")
                size: Theme.lead
                color: Theme.ink2
            }

            Column {
                width: parent.width

                Repeater {
                    id: repeater

                    model: page.log.rows

                    LogLine {
                        width: room.width
                        height: page.rowHeight
                    }
                }
            }
        }

        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: false
            visible: page.log.newer || page.log.older
            spacing: Geometry.gutter
            uniformCellSizes: true

            Turn {
                objectName: "log.newer"
                enabled: page.log.newer
                symbol: "left"
                label: qsTr("Newer")
                onTriggered: page.log.turn(-1)
            }

            Label {
                objectName: "log.tally"
                Layout.fillWidth: true
                Layout.preferredWidth: Geometry.touch
                horizontalAlignment: Text.AlignHCenter
                text: page.log.tally
                size: Theme.note
                color: Theme.ink2
            }

            Turn {
                objectName: "log.older"
                enabled: page.log.older
                symbol: "right"
                symbolRight: true
                label: qsTr("Older")
                onTriggered: page.log.turn(1)
            }
        }
    }
}
