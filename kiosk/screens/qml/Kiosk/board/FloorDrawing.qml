pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Kiosk

// The drawing of the hub: the outer wall, inner walls, windows cut out of them, doors, where you are, the help desk.
// Not a control. Property: `plan`.
Item {
    id: drawing

    required property FloorPlanViewModel plan
    readonly property int thick: Geometry.board.planWall

    Rectangle {
        anchors.fill: parent
        anchors.margins: -drawing.thick
        color: Theme.sheet
        border.width: drawing.thick
        border.color: Theme.ink
    }

    Repeater {
        model: drawing.plan.lines

        Item {
            id: line

            required property string kind
            required property real atX
            required property real atY
            required property real wide
            required property real high
            readonly property bool level: wide > 0
            // lines on the edge of the plan lie in the outer wall
            readonly property bool first: (level ? atY : atX) < 1
            readonly property bool last: (level ? atY - drawing.height : atX - drawing.width) > -1
            readonly property real lift: drawing.thick * [.5, 1, 0][Number(first) + 2 * Number(last)]
            readonly property int cut: Math.round(drawing.thick * .4)

            x: level ? atX : atX - lift
            y: level ? atY - lift : atY
            width: level ? wide : drawing.thick
            height: level ? drawing.thick : high

            Rectangle {
                anchors.fill: parent
                color: line.kind === "door" ? Theme.sheet : Theme.ink
            }

            Rectangle {
                visible: line.kind === "window"
                anchors.centerIn: parent
                width: line.level ? parent.width : line.cut
                height: line.level ? line.cut : parent.height
                color: Theme.sheet
            }

            Rectangle {
                visible: line.kind === "door" && !line.first && !line.last
                anchors.centerIn: parent
                width: line.level ? parent.width : Geometry.edge
                height: line.level ? Geometry.edge : parent.height
                color: Theme.edge
            }
        }
    }

    Rectangle {
        visible: drawing.plan.helpDesk.x >= 0
        x: drawing.plan.helpDesk.x - width / 2
        y: drawing.plan.helpDesk.y - height / 2
        width: desk.width + 2 * Geometry.board.deskPad
        height: Geometry.board.deskHeight
        radius: Geometry.radius
        color: Theme.wall
        border.width: Geometry.edge
        border.color: Theme.edge

        Label {
            id: desk

            anchors.centerIn: parent
            text: qsTr("Help desk")
            bold: true
            size: Theme.aside
        }
    }

    Shape {
        id: arrow

        width: Geometry.board.hereArrow
        height: width
        rotation: drawing.plan.isTurned ? 90 : 0
        x: Math.max(Geometry.space3, drawing.plan.kiosk.x - width / 2)
        y: Math.min(drawing.height - height - Geometry.space3, drawing.plan.kiosk.y - height / 2)

        ShapePath {
            scale: Qt.size(arrow.width / 24, arrow.width / 24)
            strokeColor: Theme.clear
            fillColor: Theme.ink

            PathSvg {
                path: "M12 1 L22 23 L12 18 L2 23 Z"
            }
        }
    }

    Label {
        objectName: "plan.here"
        anchors.left: arrow.right
        anchors.leftMargin: Geometry.space3
        anchors.verticalCenter: arrow.verticalCenter
        text: qsTr("You are here")
        bold: true
        size: Theme.aside
    }
}
