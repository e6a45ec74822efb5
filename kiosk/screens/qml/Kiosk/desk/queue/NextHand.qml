pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// The next hand as the one orange action of the page, and the beds that are cleared then.
// Properties: `queue`, the view model; `shareWidth`, of the action where both are beside each other.
// Triggers: the action as every Target; where nothing is to be done it is a reading.
GridLayout {
    id: hand

    required property QueueViewModel queue
    required property real shareWidth
    readonly property bool acts: queue.hand !== ""

    columns: Geometry.desk.handAcross
    columnSpacing: Geometry.staff.columnGap
    rowSpacing: Geometry.gutter

    Target {
        id: action

        objectName: "queue.hand"
        visible: hand.acts
        main: true
        Layout.fillWidth: hand.columns === 1
        Layout.preferredWidth: hand.shareWidth
        Layout.preferredHeight: Geometry.desk.hand
        label: [hand.queue.handTitle, hand.queue.handDetail].filter(part => part !== "").join(", ")
        ground: Theme.signal
        edgeWidth: Theme.signalEdge
        leftPadding: Geometry.desk.handFlag + Geometry.desk.handGap
        rightPadding: Geometry.space6
        onTriggered: hand.queue.doNext()
        contentItem: RowLayout {
            spacing: Geometry.desk.handGap

            Icon {
                name: ({
                        clear: "clear",
                        prepare: "play",
                        file: "file"
                    })[hand.queue.hand] ?? "right"
                size: Geometry.desk.handIcon
                weight: Geometry.desk.handIconLine
                color: Theme.signalInk
            }

            HandWords {
                queue: hand.queue
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
            visible: hand.queue.handColour !== ""
            x: action.edgeWidth
            y: x
            width: Geometry.desk.handFlag
            height: parent.height - 2 * y
            color: hand.queue.handColour || Theme.clear

            Rectangle {
                anchors.right: parent.right
                width: Geometry.thinLine
                height: parent.height
                color: Theme.tagInk
            }
        }
    }

    HandWords {
        objectName: "queue.nothing"
        visible: !hand.acts
        Layout.fillWidth: hand.columns === 1
        Layout.preferredWidth: hand.shareWidth
        Layout.preferredHeight: Geometry.desk.hand
        queue: hand.queue
        pen: Theme.ink
        quietPen: Theme.ink2
    }

    NextBeds {
        Layout.fillWidth: true
        Layout.preferredHeight: Geometry.desk.hand
        Layout.alignment: Qt.AlignTop
        queue: hand.queue
    }
}
