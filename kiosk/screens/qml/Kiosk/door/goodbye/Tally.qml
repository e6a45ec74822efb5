import QtQuick
import QtQuick.Shapes
import Kiosk

// Votes as a tally: one tick each, every fifth taller; as many as there is room for, the number is beside it.
// A reading, not a control. Properties: `count`; `color`.
Item {
    id: tally

    required property int count
    property color color: Theme.darkInk
    readonly property int shown: Math.min(count, Math.floor(width / Geometry.door.tallyPitch))

    function ticks(): string {
        let path = "";
        for (let i = 1; i <= shown; i++) {
            const x = (i - .5) * Geometry.door.tallyPitch;
            path += `M${x.toFixed(1)} ${height} V${(i % 5 === 0 ? 0 : height * .33).toFixed(1)} `;
        }
        return path;
    }

    implicitHeight: Geometry.door.tally

    Shape {
        anchors.fill: parent

        ShapePath {
            strokeColor: tally.color
            strokeWidth: Geometry.door.tallyTick
            fillColor: Theme.clear
            capStyle: ShapePath.FlatCap

            PathSvg {
                path: tally.ticks()
            }
        }
    }
}
