import QtQuick
import QtQuick.Shapes
import Kiosk

// A steel rule: minor, half and major ticks; what is reached is bold. A reading, not a control.
Item {
    id: r

    property real from: 0
    property real to: 1
    property int minor: 20 // how many divisions
    property int half: 5 // every nth is a half tick
    property int major: 10 // every nth is a major tick
    property real value: from - 1
    property color on: Theme.read
    property color off: Theme.tickOff
    property real thick: Geometry.controls.rulerTick

    function ticks(lit: bool): string {
        const space = r.width - thick;
        let path = "";
        for (let i = 0; i <= minor; i++) {
            const at = from + (to - from) * i / minor;
            if ((at <= value + 1e-6) !== lit)
                continue;
            const high = i % major === 0 ? r.height : i % half === 0 ? r.height * .68 : r.height * .42;
            path += `M${Math.round(thick / 2 + space * i / minor)} ${r.height} V${(r.height - high).toFixed(1)} `;
        }
        return path;
    }

    implicitHeight: Geometry.controls.ruler

    Shape {
        anchors.fill: parent

        ShapePath {
            strokeColor: r.off
            strokeWidth: r.thick
            fillColor: Theme.clear
            capStyle: ShapePath.FlatCap

            PathSvg {
                path: r.ticks(false)
            }
        }

        ShapePath {
            strokeColor: r.on
            strokeWidth: r.value >= r.from ? r.thick * 1.7 : r.thick
            fillColor: Theme.clear
            capStyle: ShapePath.FlatCap

            PathSvg {
                path: r.ticks(true)
            }
        }
    }
}
