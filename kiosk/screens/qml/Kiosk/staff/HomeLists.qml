import QtQuick
import Kiosk

// What needs a person and below it the queue, half of the height each; what one doesn't need the other gets.
// Properties: `home`, the view model. Triggers: those of its sections.
Item {
    id: lists

    required property HomeViewModel home
    readonly property real room: height - Geometry.space4
    readonly property real spare: room - alarms.wholeHeight
    readonly property real least: Math.min(spare, queue.wholeHeight)
    readonly property real most: Math.max(spare, queue.wholeHeight)

    HomeAlarms {
        id: alarms

        objectName: "home.alarms"
        width: lists.width
        height: lists.room - queue.height
        home: lists.home
    }

    HomeQueue {
        id: queue

        objectName: "home.queue"
        y: lists.height - height
        width: lists.width
        height: Math.max(lists.least, Math.min(lists.room / 2, lists.most))
        home: lists.home
    }
}
