pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Kiosk

// The rule of the plan: hours above, ticks that hang to the rail below it; past ones are bold. A reading, not a control.
// Properties: `queue`, the view model; `dot`, how wide the dot at the present is, beside which no hour has room.
Item {
    id: hours

    required property QueueViewModel queue
    required property real dot
    readonly property int step: Geometry.staff.stripFewHours ? 2 : 1 // every nth tick of an hour is left out

    function ticks(past: bool): string {
        const high = [.42, .68, 1];
        let path = "";
        for (const tick of queue.ticks) {
            if (tick.past === past && (tick.part > 0 || step === 1))
                path += `M${Math.round(tick.at * (width - 2) + 1)} ${Geometry.staff.stripTicks} V${(Geometry.staff.stripTicks * (1 - high[tick.part])).toFixed(1)} `;
        }
        return path;
    }

    implicitHeight: Geometry.staff.stripHours

    Repeater {
        id: words

        model: hours.queue.hours.length // an hour that changes is drawn again, not made again

        Label {
            required property int index
            readonly property var hour: hours.queue.hours[index] ?? ({
                    at: 0,
                    words: "",
                    day: false
                })
            readonly property real middle: hour.at * hours.width
            readonly property real wanted: hour.day ? middle + Geometry.space2 : middle - width / 2
            readonly property Item before: index > 0 ? words.itemAt(index - 1) as Item : null

            readonly property real present: hours.queue.nowShare * hours.width
            readonly property bool besideDot: x < present + hours.dot / 2 && x + width > present - hours.dot / 2

            objectName: "plan.hour"
            visible: !besideDot && (!before || !before.visible || x >= before.x + before.width + Geometry.space1)
            text: hour.words
            bold: hour.day
            size: Theme.tiny
            color: Theme.ink2
            x: Math.max(0, Math.min(hours.width - width, wanted))
            Accessible.ignored: true
        }
    }

    Shape {
        width: parent.width
        anchors.bottom: parent.bottom
        height: Geometry.staff.stripTicks

        ShapePath {
            strokeColor: Theme.tickOff
            strokeWidth: Geometry.thinLine
            fillColor: Theme.clear
            capStyle: ShapePath.FlatCap

            PathSvg {
                path: hours.ticks(false)
            }
        }

        ShapePath {
            strokeColor: Theme.ink
            strokeWidth: Geometry.rail
            fillColor: Theme.clear
            capStyle: ShapePath.FlatCap

            PathSvg {
                path: hours.ticks(true)
            }
        }
    }
}
