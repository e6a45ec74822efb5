import QtQuick
import QtQuick.Shapes
import Kiosk

// A time of which nothing is known, hatched, with the words on a chip. Not a control.
// Properties: `words`, empty for the hatching alone.
Item {
    id: unknown

    required property string words
    readonly property real wanted: mark.x + mark.width + whole.width + 3 * Geometry.space4

    function hatch(): string {
        const step = Geometry.desk.hatchPitch;
        let path = `M0 0 H${width} V${height} H0 Z `;
        for (let x = -height; x < width; x += step) {
            const from = Math.max(0, x);
            const to = Math.min(width, x + height);
            if (to > from)
                path += `M${from} ${height - (from - x)} L${to} ${height - (to - x)} `;
        }
        return path;
    }

    TextMetrics {
        id: whole

        font: words.font
        text: unknown.words
    }

    Shape {
        anchors.fill: parent

        ShapePath {
            strokeColor: Theme.edge
            strokeWidth: Geometry.thinLine
            fillColor: Theme.clear
            capStyle: ShapePath.FlatCap

            PathSvg {
                path: unknown.visible && unknown.width > 0 ? unknown.hatch() : ""
            }
        }
    }

    Rectangle {
        visible: words.text !== "" && unknown.width > Geometry.desk.place
        x: Math.min(Geometry.desk.planName, Math.max(Geometry.space2, (unknown.width - unknown.wanted) / 2))
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(unknown.width - x - Geometry.space2, unknown.wanted)
        height: Math.min(parent.height - Geometry.space2, 2 * whole.height)
        color: Theme.ground

        StatusMark {
            id: mark

            x: Geometry.space3
            status: "no_contact"
            color: Theme.ink
            size: Geometry.desk.typeBar
            anchors.verticalCenter: parent.verticalCenter
        }

        Label {
            id: words

            x: mark.x + mark.width + Geometry.space3
            width: parent.width - x - Geometry.space2
            height: parent.height
            verticalAlignment: Text.AlignVCenter
            text: unknown.words
            bold: true
            size: Theme.tiny
            fontSizeMode: Text.Fit
            minimumPixelSize: Geometry.panel.typeSmallest
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
}
