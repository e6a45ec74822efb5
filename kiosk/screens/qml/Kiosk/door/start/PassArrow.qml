import QtQuick
import QtQuick.Shapes
import Kiosk

// The arrow towards the reader. It moves three times, then rests for ten seconds; a minute after the page came it rests
// for a minute, because nobody is there and each picture costs. Never where nothing is to move. Decoration.
// Properties: `side`, where the reader is; `restX` and `restY`, where the arrow is while it rests.
Shape {
    id: arrow

    required property string side
    property real restX: 0
    property real restY: 0
    property color color: Theme.freeInk
    readonly property bool level: side === "right" || side === "left"
    readonly property bool back: side === "left" || side === "above"
    readonly property real reach: back ? -Geometry.space4 : Geometry.space4
    readonly property real half: Geometry.door.arrow / 2

    property int rounds: 0

    function outline(): string {
        const [length, across] = level ? [width, height] : [height, width];
        const c = across / 2;
        const points = [[0, c - half], [length - c, c - half], [length - c, 0], [length, c], [length - c, across], [length - c, c + half], [0, c + half]];
        return "M" + points.map(point => arrow.placed(point, length).join(" ")).join(" L") + " Z";
    }

    // A point of the arrow that points to the right, turned to its side.
    function placed(point: var, length: real): var {
        const along = back ? length - point[0] : point[0];
        return level ? [along, point[1]] : [point[1], along];
    }

    x: restX
    y: restY

    ShapePath {
        fillColor: arrow.color
        strokeColor: Theme.clear
        strokeWidth: 0

        PathSvg {
            path: arrow.outline()
        }
    }

    SequentialAnimation {
        id: moves

        loops: 3

        ParallelAnimation {
            XAnimator {
                target: arrow
                from: arrow.restX
                to: arrow.level ? arrow.restX + arrow.reach : arrow.restX
                duration: 250
            }

            YAnimator {
                target: arrow
                from: arrow.restY
                to: arrow.level ? arrow.restY : arrow.restY + arrow.reach
                duration: 250
            }
        }

        ParallelAnimation {
            XAnimator {
                target: arrow
                from: arrow.level ? arrow.restX + arrow.reach : arrow.restX
                to: arrow.restX
                duration: 250
            }

            YAnimator {
                target: arrow
                from: arrow.level ? arrow.restY : arrow.restY + arrow.reach
                to: arrow.restY
                duration: 250
            }
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
