import QtQuick
import QtQuick.Shapes
import Kiosk

// The arrow towards the reader. It moves three times, then rests for ten seconds; never where nothing is to move.
// Decoration.
Shape {
    id: arrow

    required property real from
    readonly property real middle: height / 2
    readonly property real half: Theme.px(Theme.small ? 3 : 4.4) / 2

    x: from

    ShapePath {
        fillColor: Theme.freeInk
        strokeColor: Theme.clear
        strokeWidth: 0

        PathSvg {
            path: {
                const [w, c, k] = [arrow.width, arrow.middle, arrow.half];
                return `M0 ${c - k} H${w - c} V0 L${w} ${c} L${w - c} ${2 * c} V${c + k} H0 Z`;
            }
        }
    }

    SequentialAnimation {
        running: !Panel.still && arrow.visible
        loops: Animation.Infinite

        SequentialAnimation {
            loops: 3

            XAnimator {
                target: arrow
                from: arrow.from
                to: arrow.from + Theme.px(2)
                duration: 250
            }

            XAnimator {
                target: arrow
                from: arrow.from + Theme.px(2)
                to: arrow.from
                duration: 250
            }

            PauseAnimation {
                duration: 700
            }
        }

        PauseAnimation {
            duration: 10000
        }
    }
}
