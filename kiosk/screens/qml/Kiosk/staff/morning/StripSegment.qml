import QtQuick
import QtQuick.Shapes
import Kiosk

// A span of a strip: printed is filled, paused is an outline with two bars, idle is the base line alone, what nobody
// knows is hatched, a bad end is a brick line; a printer that was not there leaves nothing. Not a control.
// Properties: `modelData`, a segment of the view model.
Item {
    id: segment

    required property var modelData
    readonly property string kind: modelData.kind
    readonly property color pen: kind === "printed" ? Theme.darkInk : kind === "idle" ? Theme.ink2 : Theme.ink
    readonly property real plainIndent: kind === "idle" ? Geometry.staff.afterStop : Geometry.space3
    readonly property real indent: bars.visible ? bars.x + bars.width + Geometry.space2 : plainIndent
    readonly property real room: width - indent - Geometry.space1
    readonly property string fitting: whole.width <= room ? modelData.words : brief.width <= room ? modelData.brief : ""

    function hatch(): string {
        const step = Geometry.staff.hatchPitch;
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
        text: segment.modelData.words
    }

    TextMetrics {
        id: brief

        font: words.font
        text: segment.modelData.brief
    }

    Rectangle {
        visible: segment.kind !== "absent"
        width: parent.width
        height: Geometry.edge
        anchors.bottom: parent.bottom
        color: Theme.edge
    }

    Rectangle {
        visible: segment.kind === "printed" || segment.kind === "paused"
        anchors.fill: parent
        color: segment.kind === "printed" ? Theme.ink : Theme.sheet
        border.width: segment.kind === "paused" ? Geometry.edge : 0
        border.color: Theme.ink
    }

    Shape {
        visible: segment.kind === "unknown"
        anchors.fill: parent

        ShapePath {
            strokeColor: Theme.edge
            strokeWidth: Geometry.thinLine
            fillColor: Theme.ground
            capStyle: ShapePath.FlatCap

            PathSvg {
                path: segment.kind === "unknown" ? segment.hatch() : ""
            }
        }
    }

    Icon {
        id: bars

        visible: segment.kind === "paused" && segment.width > 3 * width
        x: Geometry.space5
        anchors.verticalCenter: parent.verticalCenter
        name: "pause"
        size: Math.min(segment.height * .62, Geometry.staff.mark)
        weight: Geometry.stateEdge
    }

    Rectangle {
        visible: segment.kind === "unknown" && words.text !== ""
        anchors.centerIn: words
        width: words.implicitWidth + Geometry.space4
        height: words.height
        color: Theme.ground
    }

    Label {
        id: words

        x: segment.kind === "unknown" ? (segment.width - width) / 2 : segment.indent
        anchors.verticalCenter: parent.verticalCenter
        text: segment.fitting
        bold: segment.kind !== "idle"
        size: Theme.tiny
        color: segment.pen
        Accessible.ignored: true
    }

    Rectangle {
        visible: segment.modelData.stopped
        anchors.right: parent.right
        anchors.rightMargin: -width
        width: Geometry.staff.stopEnd
        height: parent.height
        z: 1
        color: Theme.broken
    }
}
