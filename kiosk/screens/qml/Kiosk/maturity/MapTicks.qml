pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// The way through a digital map: a tick for each statement, longer where an area begins, bold where it is answered, and
// a mark at the statement that is shown. Not a control. Properties: `ticks`, TickRows; `now`, where the mark is, 0 to 1.
Item {
    id: way

    required property RowModel ticks
    required property real now
    readonly property int base: height - Geometry.edge

    implicitHeight: Geometry.maturity.rule + Geometry.space2

    Repeater {
        model: way.ticks

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
        x: Math.round(way.now * (way.width - width))
        width: Geometry.door.now
        height: way.height
        color: Theme.signal
        border.width: Theme.contrast ? Geometry.edge : 0
        border.color: Theme.edge
    }
}
