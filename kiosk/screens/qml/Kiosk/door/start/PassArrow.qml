import QtQuick
import QtQuick.Shapes
import Kiosk

// The arrow towards the reader. It moves three times, then rests for ten seconds; a minute after the page came it rests
// for a minute, because nobody is there and each picture costs. Never where nothing is to move. Decoration.
Shape {
    id: arrow

    required property real from
    readonly property real middle: height / 2
    readonly property real half: Geometry.door.arrow / 2

    property int rounds: 0

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
        id: moves

        loops: 3

        XAnimator {
            target: arrow
            from: arrow.from
            to: arrow.from + Geometry.space4
            duration: 250
        }

        XAnimator {
            target: arrow
            from: arrow.from + Geometry.space4
            to: arrow.from
            duration: 250
        }

        PauseAnimation {
            duration: 700
        }
    }

    // A timer, because an animation that only pauses still wakes the program sixty times a second.
    Timer {
        running: !Panel.still && arrow.visible
        repeat: true
        triggeredOnStart: true
        interval: arrow.rounds < 6 ? 13600 : 63600
        onTriggered: {
            arrow.rounds += 1;
            moves.restart();
        }
    }
}
