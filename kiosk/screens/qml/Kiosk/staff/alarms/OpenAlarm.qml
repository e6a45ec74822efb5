pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// The opened alarm: what is wrong, what to do, for how long; its life on a rule; the names of those who can take care.
// Properties: `alarms`, the view model. Triggers: those of AlarmNames.
Rectangle {
    id: card

    required property AlarmsViewModel alarms
    readonly property bool lifeShown: Geometry.staff.alarmLifeAlways || (alarms.trouble === "" && !Panel.largeText)
    readonly property string remark: alarms.trouble || alarms.note || (lifeShown ? "" : alarms.told)

    implicitHeight: content.implicitHeight + content.anchors.topMargin + Geometry.staff.alarmPadding
    radius: Geometry.radius
    color: Theme.sheet
    border.width: Geometry.stateEdge
    border.color: Theme.ink
    Accessible.role: Accessible.AlertMessage
    Accessible.name: [alarms.words, alarms.advice, alarms.age, alarms.trouble, alarms.note].filter(part => part !== "").join(", ")

    StatusMark {
        x: Geometry.staff.alarmMarkX
        y: Geometry.staff.alarmMarkY
        status: "out_of_order"
        size: Geometry.staff.alarmMark
        color: card.alarms.handledBy === "" ? Theme.signal : Theme.ink2
        cut: card.alarms.handledBy === "" ? Theme.signalInk : Theme.sheet
    }

    ColumnLayout {
        id: content

        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.topMargin: Geometry.staff.alarmTop
        anchors.leftMargin: Geometry.space6
        anchors.rightMargin: Geometry.space6
        spacing: Geometry.staff.alarmGap

        AlarmHead {
            Layout.leftMargin: Geometry.staff.alarmIndent
            alarms: card.alarms
        }

        AlarmLife {
            Layout.fillWidth: true
            visible: card.lifeShown
            Layout.leftMargin: Geometry.staff.alarmLifeIndent
            alarms: card.alarms
        }

        RowLayout {
            visible: card.remark !== ""
            Layout.leftMargin: Geometry.staff.alarmLifeIndent
            spacing: Geometry.space4

            StatusMark {
                status: card.alarms.trouble !== "" ? "stop" : "in_use"
                color: card.alarms.trouble !== "" ? Theme.broken : Theme.ink
                cut: Theme.sheet
                size: Geometry.staff.mark
            }

            Label {
                objectName: "alarms.trouble"
                Layout.fillWidth: true
                text: card.remark
                bold: card.alarms.trouble !== ""
                size: Theme.body
                wrapMode: Text.Wrap
            }
        }

        AlarmNames {
            Layout.fillWidth: true
            visible: card.alarms.takesNames
            alarms: card.alarms
        }

        RowLayout {
            visible: card.alarms.handledBy !== ""
            spacing: Geometry.space4

            StatusMark {
                status: "free"
                cut: Theme.sheet
                size: Geometry.staff.symbol
            }

            Label {
                Layout.fillWidth: true
                text: card.alarms.handledBy
                bold: true
                size: Theme.lead
                wrapMode: Text.Wrap
            }
        }
    }
}
