pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// The rule of the night: hours above, ticks that hang to the rail below it. A reading, not a control.
// Properties: `morning`, the view model.
Item {
    id: hours

    required property MorningViewModel morning
    readonly property var words: Geometry.staff.stripFewHours ? morning.hourWordsFew : morning.hourWords
    readonly property int ticks: Geometry.staff.stripFewHours ? Math.max(1, morning.ticksEachHour / 2) : morning.ticksEachHour

    implicitHeight: Geometry.staff.stripHours

    Repeater {
        model: hours.words.length

        Label {
            required property int index
            readonly property real middle: index * hours.width / Math.max(1, hours.words.length - 1)

            text: hours.words[index] ?? ""
            size: Theme.tiny
            color: Theme.ink2
            x: Math.max(0, Math.min(hours.width - width, middle - width / 2))
            Accessible.ignored: true
        }
    }

    Ruler {
        width: parent.width
        anchors.bottom: parent.bottom
        height: Geometry.staff.stripTicks
        to: hours.morning.hours
        minor: hours.morning.hours * hours.ticks
        half: Math.max(1, hours.ticks / 2)
        major: hours.ticks
        value: to
        on: Theme.ink
        thick: Geometry.thinLine
    }
}
