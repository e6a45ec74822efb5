import QtQuick
import QtQuick.Shapes
import Kiosk

// A steel ruler: minor, half and major ticks; what is reached is bold. A reading, not a control.
// Properties: `from`, `to`, `value`, below `from` for none; `minor`, how many divisions; `half` and `major`, every nth of
// them is longer; `on` and `off`, the colours; `thick`, a tick's stroke.
Item {
    id: ruler

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
        const space = ruler.width - thick;
        let path = "";
        for (let i = 0; i <= minor; i++) {
            const at = from + (to - from) * i / minor;
            if ((at <= value + 1e-6) !== lit)
                continue;
            const high = i % major === 0 ? ruler.height : i % half === 0 ? ruler.height * .68 : ruler.height * .42;
            path += `M${Math.round(thick / 2 + space * i / minor)} ${ruler.height} V${(ruler.height - high).toFixed(1)} `;
        }
        return path;
    }

    implicitHeight: Geometry.controls.ruler

    Shape {
        anchors.fill: parent

        ShapePath {
            strokeColor: ruler.off
            strokeWidth: ruler.thick
            fillColor: Theme.clear
            capStyle: ShapePath.FlatCap

            PathSvg {
                path: ruler.ticks(false)
            }
        }

        ShapePath {
            strokeColor: ruler.on
            strokeWidth: ruler.value >= ruler.from ? ruler.thick * 1.7 : ruler.thick
            fillColor: Theme.clear
            capStyle: ShapePath.FlatCap

            PathSvg {
                path: ruler.ticks(true)
            }
        }
    }
}
