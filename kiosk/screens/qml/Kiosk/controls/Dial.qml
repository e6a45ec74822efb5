import QtQuick
import QtQuick.Shapes
import Kiosk

// A dial of ticks, lit up to `value` (0 to 1), from `start` degrees (0 = right) over `sweep` degrees. A reading.
Item {
    id: d

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
            strokeColor: d.off
            strokeWidth: d.thick
            fillColor: Theme.clear
            capStyle: ShapePath.FlatCap

            PathSvg {
                path: d.path(false)
            }
        }

        ShapePath {
            strokeColor: d.on
            strokeWidth: d.thick * 1.6
            fillColor: Theme.clear
            capStyle: ShapePath.FlatCap

            PathSvg {
                path: d.path(true)
            }
        }
    }
}
