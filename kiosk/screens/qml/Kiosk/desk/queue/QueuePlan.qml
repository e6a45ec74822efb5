pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// The plan: a row for each printer on a rule of time, closed times as blocks, the present as a line over all of it.
// Properties: `queue`, the view model.
// Triggers: where the panel has room, a touch picks the job or the place that it is nearest to; keys have the list, and
// so have the places on a panel that has no room for them here.
Item {
    id: plan

    required property QueueViewModel queue
    readonly property real ruleX: Geometry.desk.planName
    readonly property real ruleWidth: width - ruleX
    readonly property real rowsTop: rail.y + rail.height + Geometry.desk.planTop
    readonly property real pitch: Math.min(Geometry.desk.planRow, (height - rowsTop) / Math.max(1, rows.count))
    readonly property real rowHeight: pitch - Geometry.desk.planGap
    readonly property real rowsEnd: rowsTop + rows.count * pitch - Geometry.desk.planGap

    function placeX(share: real): int {
        return Math.round(ruleX + share * ruleWidth);
    }

    Nearest {
        id: nearest
    }

    Label {
        anchors.bottom: rail.top
        anchors.bottomMargin: Geometry.space1
        width: plan.ruleX - Geometry.space2
        text: qsTr("Printer")
        bold: true
        size: Theme.aside
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.tiny
        Accessible.role: Accessible.Heading
    }

    PlanHours {
        id: hours

        x: plan.ruleX
        width: plan.ruleWidth
        queue: plan.queue
        dot: Geometry.desk.nowDot
    }

    Rectangle {
        id: rail

        y: hours.height
        width: parent.width
        height: Geometry.rail
        color: Theme.ink
    }

    Repeater {
        model: plan.queue.closedTimes

        PlanClosedTime {
            x: plan.placeX(modelData.begin)
            width: plan.placeX(modelData.end) - x
            headY: rail.y - Geometry.desk.closedTimeTop
            railY: rail.y
            height: plan.rowsEnd
        }
    }

    Label {
        visible: rows.count === 0
        x: 0
        y: plan.rowsTop + Geometry.space4
        text: qsTr("This hub has no printers yet.")
        size: Theme.aside
        color: Theme.ink2
    }

    Item {
        id: area

        width: parent.width
        height: parent.height

        Repeater {
            id: rows

            model: plan.queue.lines

            PlanPrinter {
                required property int index

                objectName: "plan." + name
                y: plan.rowsTop + index * plan.pitch
                width: plan.width
                height: plan.rowHeight
                ruleX: plan.ruleX
                nowX: now.x + now.width / 2
                below: index < rows.count - 1 ? Geometry.desk.planGap : 0
            }
        }

        TapHandler {
            enabled: Geometry.desk.planTapped
            gesturePolicy: TapHandler.ReleaseWithinBounds
            onTapped: point => plan.queue.pickOnPlan(nearest.pick(area, point.position.x, point.position.y, Geometry.desk.reach), Geometry.desk.planPlaces)
        }
    }

    Rectangle {
        id: now

        visible: rows.count > 0
        x: plan.placeX(plan.queue.nowShare) - width / 2
        y: rail.y - Geometry.desk.nowRise
        width: Geometry.staff.now
        height: plan.rowsTop - y
        color: Theme.signal

        Rectangle {
            width: Geometry.desk.nowDot
            height: width
            radius: width / 2
            anchors.horizontalCenter: parent.horizontalCenter
            y: -height / 2
            antialiasing: true
            color: Theme.signal
        }
    }
}
