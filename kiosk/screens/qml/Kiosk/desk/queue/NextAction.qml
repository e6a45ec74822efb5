pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// The next action as the one orange action of the page, and the beds that are cleared then.
// Properties: `queue`, the view model; `shareWidth`, of the action where both are beside each other.
// Triggers: the action as every Target; where nothing is to be done it is a reading.
GridLayout {
    id: next

    required property QueueViewModel queue
    required property real shareWidth
    readonly property bool acts: queue.action !== ""

    columns: Geometry.desk.nextActionAcross
    columnSpacing: Geometry.staff.columnGap
    rowSpacing: Geometry.gutter

    Target {
        id: action

        objectName: "queue.action"
        visible: next.acts
        main: true
        Layout.fillWidth: next.columns === 1
        Layout.preferredWidth: next.shareWidth
        Layout.preferredHeight: Geometry.desk.nextAction
        label: [next.queue.actionTitle, next.queue.actionDetail].filter(part => part !== "").join(", ")
        ground: Theme.signal
        edgeWidth: Theme.signalEdge
        leftPadding: Geometry.desk.nextActionFlag + Geometry.desk.nextActionGap
        rightPadding: Geometry.space6
        onTriggered: next.queue.doNext()
        contentItem: RowLayout {
            spacing: Geometry.desk.nextActionGap

            Icon {
                name: ({
                        clear: "clear",
                        prepare: "play",
                        file: "file"
                    })[next.queue.action] ?? "right"
                size: Geometry.desk.nextActionIcon
                weight: Geometry.desk.nextActionIconLine
                color: Theme.signalInk
            }

            NextActionWords {
                queue: next.queue
                pen: Theme.signalInk
                quietPen: Theme.signalInk
            }

            Icon {
                visible: Geometry.staff.morningArrow
                name: "right"
                size: Geometry.staff.symbolLarge
                color: Theme.signalInk
            }
        }

        Rectangle {
            visible: next.queue.actionColour !== ""
            x: action.edgeWidth
            y: x
            width: Geometry.desk.nextActionFlag
            height: parent.height - 2 * y
            color: next.queue.actionColour || Theme.clear

            Rectangle {
                anchors.right: parent.right
                width: Geometry.thinLine
                height: parent.height
                color: Theme.tagInk
            }
        }
    }

    NextActionWords {
        objectName: "queue.nothing"
        visible: !next.acts
        Layout.fillWidth: next.columns === 1
        Layout.preferredWidth: next.shareWidth
        Layout.preferredHeight: Geometry.desk.nextAction
        queue: next.queue
        pen: Theme.ink
        quietPen: Theme.ink2
    }

    NextBeds {
        Layout.fillWidth: true
        Layout.preferredHeight: Geometry.desk.nextAction
        Layout.alignment: Qt.AlignTop
        queue: next.queue
    }
}
