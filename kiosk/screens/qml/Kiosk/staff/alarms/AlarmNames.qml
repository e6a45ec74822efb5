pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// Who takes care of the opened alarm: who is logged in first, and others of the staff.
// Properties: `alarms`, the view model. Triggers: a name acknowledges; "Others" shows more names.
RowLayout {
    id: bar

    required property AlarmsViewModel alarms

    spacing: Geometry.gutter

    Label {
        Layout.minimumWidth: Geometry.staff.alarmNamesLabel
        text: qsTr("Acknowledged by:")
        bold: true
        size: Geometry.staff.typeAcknowledged
        wrapMode: Text.WordWrap
        fontSizeMode: Text.Fit
        minimumPixelSize: Geometry.panel.typeSmallest
        verticalAlignment: Text.AlignVCenter
        Layout.maximumWidth: Geometry.staff.alarmNamesLabel
        Layout.preferredHeight: Geometry.staff.alarmNameHeight
    }

    GridLayout {
        Layout.fillWidth: false
        columns: Geometry.staff.alarmNamesAcross
        columnSpacing: Geometry.gutter
        rowSpacing: Geometry.gutter

        Repeater {
            model: bar.alarms.names

            AlarmName {
                required property string key

                objectName: "acknowledge." + name
                Layout.preferredWidth: Math.max(Geometry.staff.alarmName, Math.min(implicitWidth, Geometry.staff.alarmNameMost))
                Layout.preferredHeight: Geometry.staff.alarmNameHeight
                onTriggered: bar.alarms.acknowledge(key)
            }
        }

        PushButton {
            objectName: "acknowledge.others"
            visible: bar.alarms.namesPages > 1
            Layout.preferredHeight: Geometry.staff.alarmNameHeight
            Layout.preferredWidth: Geometry.staff.alarmOthers
            leftPadding: Geometry.space2
            rightPadding: leftPadding
            symbol: "right"
            symbolRight: true
            label: qsTr("Others (page %1 of %2)").arg(bar.alarms.namesPage + 1).arg(bar.alarms.namesPages)
            caption: qsTr("Others")
            onTriggered: bar.alarms.turnNames()
        }
    }

    Label {
        visible: Geometry.staff.alarmNamesWhy && !Panel.largeText && (bar.alarms.names as RowModel).count <= 3 && bar.alarms.namesPages === 1
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignRight
        text: qsTr("Acknowledging says who looks at it.")
        size: Theme.body
        color: Theme.ink2
        wrapMode: Text.Wrap
    }

    Item {
        Layout.fillWidth: true
    }
}
