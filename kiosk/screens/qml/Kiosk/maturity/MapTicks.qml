pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// The way through a digital map: a tick for each statement, longer where an area begins, bold where it is answered, and
// a mark at the statement that is shown. Not a control.
Item {
    id: way

    required property MapQuestionViewModel question
    readonly property int base: height - Geometry.edge

    implicitHeight: Geometry.maturity.rule + Geometry.space2

    Repeater {
        model: way.question.ticks as RowModel

        Rectangle {
            required property real at
            required property bool begins
            required property bool lit

            x: Math.round(at * (way.width - width))
            width: lit ? Geometry.controls.rulerTick * 1.7 : Geometry.controls.rulerTick
            height: begins ? Geometry.maturity.rule : Geometry.maturity.rule * .42
            y: way.base - height
            color: lit ? Theme.ink : Theme.tickOff
        }
    }

    Rectangle {
        y: way.base
        width: way.width
        height: Geometry.edge
        color: Theme.ink
    }

    Rectangle {
        x: Math.round(way.question.now * (way.width - width))
        width: Geometry.door.now
        height: way.height
        color: Theme.signal
        border.width: Theme.contrast ? Geometry.edge : 0
        border.color: Theme.edge
    }
}
