import QtQuick
import QtQuick.Shapes
import Kiosk

// A dial of ticks, lit up to a value. A reading, not a control.
// Properties: `value`, 0 to 1; `ticks`, how many; `start` and `sweep` in degrees, 0 is right; `len`, a tick's length as a
// share of the size; `thick`, its stroke; `on` and `off`, the colours; `size`, the diameter.
Item {
    id: dial

    property real value: 0
    property int ticks: 60
    property real sweep: 360
    property real start: -90
    property real len: .12
    property real thick: Geometry.controls.dialTick
    property color on: Theme.read
    property color off: Theme.tickOff
    property real size: Geometry.controls.dial

    function path(lit: bool): string {
        const c = size / 2;
        const count = sweep >= 360 ? ticks : ticks + 1;
        let path = "";
        for (let i = 0; i < count; i++) {
            if ((i / ticks < value - 1e-6) !== lit)
                continue;
            const angle = (start + sweep * i / ticks) * Math.PI / 180;
            const inner = c - thick - size * len;
            const outer = lit || i % 5 === 0 ? c - thick : inner + size * len * .55;
            const cos = Math.cos(angle);
            const sin = Math.sin(angle);
            path += `M${(c + inner * cos).toFixed(2)} ${(c + inner * sin).toFixed(2)} `;
            path += `L${(c + outer * cos).toFixed(2)} ${(c + outer * sin).toFixed(2)} `;
        }
        return path;
    }

    implicitWidth: size
    implicitHeight: size

    Shape {
        anchors.fill: parent

        ShapePath {
            strokeColor: dial.off
            strokeWidth: dial.thick
            fillColor: Theme.clear
            capStyle: ShapePath.FlatCap

            PathSvg {
                path: dial.path(false)
            }
        }

        ShapePath {
            strokeColor: dial.on
            strokeWidth: dial.thick * 1.6
            fillColor: Theme.clear
            capStyle: ShapePath.FlatCap

            PathSvg {
                path: dial.path(true)
            }
        }
    }
}
